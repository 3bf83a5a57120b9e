//! Reads documents as the generated types and prints what they write again; null for one that the types refuse.

use serde::{Serialize, de::DeserializeOwned};
use std::{collections::BTreeMap, env, error::Error, fs};

#[path = "../../../../generated/languages/rust/contract.rs"]
#[allow(dead_code, clippy::all)]
mod contract;

// Gives `written`, which asks `again` for the type of a name.
include!(env!("DOCUMENTS"));

// #region read

/// A document as its type, such as `contract::Problem`; an error where the type refuses it.
fn read<Document: DeserializeOwned>(text: &str) -> serde_json::Result<Document> {
    serde_json::from_str(text)
}

// #endregion read

/// What a type writes of a document that it has read.
fn again<Document: DeserializeOwned + Serialize>(text: &str) -> Option<String> {
    serde_json::to_string(&read::<Document>(text).ok()?).ok()
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("which documents?")?;
    let cases: Vec<BTreeMap<String, String>> = serde_json::from_str(&fs::read_to_string(path)?)?;
    let results: BTreeMap<&str, Option<String>> =
        cases.iter().map(|case| (case["id"].as_str(), written(&case["type"], &case["text"]))).collect();
    println!("{}", serde_json::to_string(&results)?);
    Ok(())
}
