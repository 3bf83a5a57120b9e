import { inspect, readBoundary, trackedTexts } from "./boundary/boundary.ts";

/** `npm run check:boundary`: no file that git tracks holds what the public repository must not contain. */
const boundary = readBoundary(process.cwd());
const files = trackedTexts();
const { crossings, idle } = inspect(boundary, files);

for (const { file, line, id, why } of crossings) console.error(`${file}:${line}: ${why} [${id}]`);
for (const exception of idle)
  console.error(`scripts/boundary/boundary.json: no need or no reason for ${exception}`);
console.log(
  `boundary: ${files.size} files, ${crossings.length} crossings, ${boundary.exceptions.length} exceptions`,
);
process.exitCode = crossings.length + idle.length === 0 ? 0 : 1;
