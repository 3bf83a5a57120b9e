// Command conformance reads the vectors named on the command line, asks a validator, and prints the verdicts.
package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type cases struct {
	Schemas   []map[string]string
	Vectors   []struct{ ID, Schema, Text string }
	Rules     []Rule
	Exchanges []struct{ ID, Operation, Text string }
}

// #region validate

// load gives a validator of one bundle; the bundle's own $schema says its dialect.
func load(path string) (*jsonschema.Schema, error) {
	return jsonschema.NewCompiler().Compile(path)
}

// valid tells whether a JSON text is a valid document.
func valid(schema *jsonschema.Schema, text string) bool {
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	return err == nil && schema.Validate(document) == nil
}

// #endregion validate

func main() {
	path, dialect := os.Args[1], os.Args[2]
	var given cases
	text := must(os.ReadFile(path))
	must(0, json.Unmarshal(text, &given))
	schemas := map[string]*jsonschema.Schema{}
	for _, schema := range given.Schemas {
		schemas[schema["name"]] = must(load(filepath.Join(filepath.Dir(path), "..", schema[dialect])))
	}
	verdicts, broken := map[string]bool{}, map[string][]string{}
	for _, vector := range given.Vectors {
		verdicts[vector.ID] = valid(schemas[vector.Schema], vector.Text)
	}
	for _, pair := range given.Exchanges {
		broken[pair.ID] = must(brokenRules(given.Rules, pair.Operation, pair.Text))
	}
	must(0, json.NewEncoder(os.Stdout).Encode(map[string]any{"verdicts": verdicts, "broken": broken}))
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
