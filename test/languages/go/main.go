// Command roundtrip reads documents as the generated types and prints what they write again; null for one that
// the types refuse.
package main

import (
	"encoding/json"
	"log"
	"os"
)

// #region read

// read gives a document of the contract, such as *contract.Problem; an error where the type refuses it.
func read[Document any](text string, document *Document) error {
	return json.Unmarshal([]byte(text), document)
}

// #endregion read

func main() {
	var cases []struct{ ID, Type, Text string }
	must(json.Unmarshal(must1(os.ReadFile(os.Args[1])), &cases))
	written := map[string]*string{}
	for _, one := range cases {
		document := documents[one.Type]()
		written[one.ID] = nil
		if err := read(one.Text, &document); err == nil {
			text := string(must1(json.Marshal(document)))
			written[one.ID] = &text
		}
	}
	must(json.NewEncoder(os.Stdout).Encode(written))
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func must1[T any](value T, err error) T {
	must(err)
	return value
}
