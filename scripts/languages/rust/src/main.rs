//! Prints the Rust types of a JSON Schema's definitions.

use std::{env, error::Error, fs};
use typify::{TypeSpace, TypeSpaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("which schema?")?;
    let schema: schemars::schema::RootSchema = serde_json::from_str(&fs::read_to_string(path)?)?;
    let mut types = TypeSpace::new(TypeSpaceSettings::default().with_derive("PartialEq".into()));
    types.add_root_schema(schema)?;
    print!("{}", prettyplease::unparse(&syn::parse2(types.to_stream())?));
    Ok(())
}
