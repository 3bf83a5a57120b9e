//! Reads the vectors named on the command line, asks a validator, and prints the verdicts.

mod exchange;

use serde_json::{Map, Value, json};
use std::{collections::HashMap, env, error::Error, fs, path::Path};

pub fn run<Valid: Fn(&Value) -> bool>(
    load: impl Fn(&Path) -> Result<Valid, Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let (path, dialect) = (Path::new(&arguments[1]), &arguments[2]);
    let cases: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    let root = path.parent().expect("a file has a folder").join("..");
    let mut validators = HashMap::new();
    for schema in list(&cases, "schemas") {
        validators.insert(text(schema, "name"), load(&root.join(text(schema, dialect)))?);
    }
    let mut verdicts = Map::new();
    for vector in list(&cases, "vectors") {
        // A document that the parser refuses is refused.
        let valid = serde_json::from_str(text(vector, "text"))
            .is_ok_and(|document| validators[text(vector, "schema")](&document));
        verdicts.insert(text(vector, "id").into(), valid.into());
    }
    let mut broken = Map::new();
    for pair in list(&cases, "exchanges") {
        let rules = list(&cases, "rules").iter().filter(|rule| rule["operation"] == pair["operation"]);
        let exchange = serde_json::from_str(text(pair, "text"))?;
        broken.insert(text(pair, "id").into(), exchange::broken_rules(rules, &exchange).into());
    }
    println!("{}", json!({ "verdicts": verdicts, "broken": broken }));
    Ok(())
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}
