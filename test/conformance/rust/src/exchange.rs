use serde_json::Value;

/// The ids of the rules between a request and its response that the pair breaks.
pub fn broken_rules<'a>(rules: impl Iterator<Item = &'a Value>, exchange: &Value) -> Vec<&'a str> {
    let at = |side: &str, rule: &Value| exchange[side].pointer(rule[side].as_str()?);
    rules
        .filter(|rule| at("request", rule) != at("response", rule))
        .filter_map(|rule| rule["id"].as_str())
        .collect()
}
