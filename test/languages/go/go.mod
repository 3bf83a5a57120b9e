module roundtrip

go 1.23
