/** Where a request goes whose target is none: a path that no route has. */
const NOWHERE = "/-";

/** The path and query of a request target; routers choke on the forms that proxies send and on broken escapes. */
export function pathOfTarget(target: string): string {
  const path = target.startsWith("/") ? target : pathOfAddress(target);
  return isEscaped(path.split("?", 1)[0] ?? "") ? path : NOWHERE;
}

/** The absolute form, which a server must take (RFC 9112, section 3.2.2). */
function pathOfAddress(target: string): string {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return NOWHERE;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

function isEscaped(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
