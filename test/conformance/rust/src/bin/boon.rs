// #region validate
use boon::{Compiler, SchemaIndex, Schemas};
use std::{error::Error, path::Path};

/// A validator of one bundle; the bundle's own `$schema` says its dialect.
fn load(path: &Path) -> Result<(Schemas, SchemaIndex), Box<dyn Error>> {
    let mut schemas = Schemas::new();
    let index = Compiler::new().compile(&path.canonicalize()?.to_string_lossy(), &mut schemas);
    Ok((schemas, index.map_err(|error| error.to_string())?))
}
// #endregion validate

fn main() -> Result<(), Box<dyn Error>> {
    conformance::run(|path| {
        let (schemas, index) = load(path)?;
        Ok(move |document: &_| schemas.validate(document, index).is_ok())
    })
}
