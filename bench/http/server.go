// server.go - the operations of bench.dsl by Go's net/http and encoding/json.
package main

import (
	"encoding/json"
	"net/http"
	"os"
)

type order struct {
	Owner  int64   `json:"owner"`
	Pets   []int64 `json:"pets"`
	Gift   bool    `json:"gift"`
	Note   *string `json:"note"`
	Street string  `json:"street"`
	City   string  `json:"city"`
}

func valid(o *order) bool {
	return o.Owner >= 1 && len(o.Pets) >= 1 && len(o.Pets) <= 10 && o.Street != "" && o.City != ""
}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("content-type", "application/json")
		w.Write([]byte(`{"message":"hello"}`))
	})
	http.HandleFunc("/order", func(w http.ResponseWriter, r *http.Request) {
		var o order
		if json.NewDecoder(r.Body).Decode(&o) != nil || !valid(&o) {
			w.WriteHeader(422)
			return
		}
		w.Header().Set("content-type", "application/json")
		json.NewEncoder(w).Encode(&o)
	})
	http.ListenAndServe("127.0.0.1:"+os.Args[1], nil)
}
