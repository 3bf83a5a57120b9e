// #region validate
use jsonschema::Validator;
use std::{error::Error, fs::File, path::Path};

/// A validator of one bundle; the bundle's own `$schema` says its dialect.
fn load(path: &Path) -> Result<Validator, Box<dyn Error>> {
    let schema = serde_json::from_reader(File::open(path)?)?;
    Ok(jsonschema::validator_for(&schema)?)
}
// #endregion validate

fn main() -> Result<(), Box<dyn Error>> {
    conformance::run(|path| {
        let validator = load(path)?;
        Ok(move |document: &_| validator.is_valid(document))
    })
}
