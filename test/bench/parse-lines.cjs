// The yardstick of lines: splits a file in a fixed buffer, by bytes, and parses every line.
const { openSync, readSync } = require("node:fs");

const CHUNK = 128 * 1024;
const file = openSync(process.argv[2], "r");
const buffer = Buffer.allocUnsafeSlow(CHUNK + 1024 * 1024);
let held = 0;
for (;;) {
  const end = held + readSync(file, buffer, held, CHUNK, null);
  if (end === held) break;
  let start = 0;
  for (let at = buffer.indexOf(10); at !== -1 && at < end; at = buffer.indexOf(10, start)) {
    JSON.parse(buffer.toString("utf8", start, at));
    start = at + 1;
  }
  buffer.copyWithin(0, start, end);
  held = end - start;
}
