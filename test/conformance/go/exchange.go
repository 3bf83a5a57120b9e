package main

import (
	"encoding/json"
	"reflect"
	"strings"
)

// Rule says that two values of an exchange are equal: one of the request, one of the response.
type Rule struct{ ID, Operation, Request, Response string }

// brokenRules gives the ids of the operation's rules that a pair of request and response breaks.
func brokenRules(rules []Rule, operation, text string) ([]string, error) {
	var exchange struct{ Request, Response any }
	if err := json.Unmarshal([]byte(text), &exchange); err != nil {
		return nil, err
	}
	broken := []string{}
	for _, rule := range rules {
		request, response := at(exchange.Request, rule.Request), at(exchange.Response, rule.Response)
		if rule.Operation == operation && !reflect.DeepEqual(request, response) {
			broken = append(broken, rule.ID)
		}
	}
	return broken, nil
}

// at gives the value at a JSON Pointer through objects; nil where there is none.
func at(document any, pointer string) any {
	for _, token := range strings.Split(pointer, "/")[1:] {
		object, _ := document.(map[string]any)
		document = object[strings.NewReplacer("~1", "/", "~0", "~").Replace(token)]
	}
	return document
}
