import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Preloaded into a run: at its nth step of writing (FAULT_AT) the disk fails with FAULT, or the process is killed. */
const { FAULT, FAULT_AT } = process.env;
const { renameSync, writeFileSync } = fs;
const WHY = {
  ENOSPC: "no space left on device",
  EROFS: "read-only file system",
  EACCES: "permission denied",
};
let steps = 0;

function fail(half) {
  steps += 1;
  if (steps !== Number(FAULT_AT)) return;
  half();
  if (FAULT === "SIGKILL") process.kill(process.pid, "SIGKILL");
  throw Object.assign(new Error(`${FAULT}: ${WHY[FAULT]}, write`), { code: FAULT, syscall: "write" });
}

fs.writeFileSync = (path, text, ...rest) => {
  if (String(path).endsWith(".tmp")) fail(() => writeFileSync(path, text.slice(0, text.length / 2)));
  writeFileSync(path, text, ...rest);
};
fs.renameSync = (from, to) => {
  if (String(from).endsWith(".tmp")) fail(() => {});
  renameSync(from, to);
};
syncBuiltinESMExports();
