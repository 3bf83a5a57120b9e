import { iterator, type MemberNode, type Node, parse, type ValueNode } from "@humanwhocodes/momoa";

/** A place in a text: line and column from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The syntax tree of a JSON text; throws what momoa throws for one that is not JSON. */
export function syntaxTree(text: string): ValueNode {
  return parse(text, { mode: "json", ranges: true }).body;
}

/** The place of the value at a JSON Pointer, or of a key in the object there. */
export function placeOf(root: ValueNode, pointer: string, key?: string): Place {
  let node: ValueNode = root;
  for (const token of pointer.split("/").slice(1)) {
    const next = child(node, token.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (next === undefined) break;
    node = next;
  }
  const member = key === undefined ? undefined : memberNamed(node, key);
  const { line, column } = (member ?? node).loc.start;
  return { line, column };
}

/** A member that repeats the name of an earlier one, and its object: by the names and the indices that lead there. */
export interface Repeated {
  readonly parents: readonly (string | number)[];
  readonly name: string;
  readonly place: Place;
}

/** The members that repeat the name of an earlier one in the same object. */
export function repeatedMembers(root: ValueNode): Repeated[] {
  const found: Repeated[] = [];
  const visit = (node: ValueNode, parents: readonly (string | number)[]): void => {
    if (node.type === "Array") {
      for (const [index, element] of node.elements.entries()) visit(element.value, [...parents, index]);
    }
    if (node.type !== "Object") return;
    const seen = new Set<string>();
    for (const member of node.members) {
      const name = memberName(member);
      if (seen.has(name)) found.push({ parents, name, place: startOf(member) });
      seen.add(name);
      visit(member.value, [...parents, name]);
    }
  };
  visit(root, []);
  return found;
}

/** Where a string first satisfies a test on its raw text, keys included. */
export function firstString(
  root: ValueNode,
  text: string,
  test: (raw: string) => boolean,
): Place | undefined {
  for (const { node, phase } of iterator(root)) {
    if (phase === "enter" && node.type === "String" && test(sourceOf(node, text))) return startOf(node);
  }
  return undefined;
}

function sourceOf(node: Node, text: string): string {
  return node.range === undefined ? "" : text.slice(node.range[0], node.range[1]);
}

function startOf(node: Node): Place {
  return { line: node.loc.start.line, column: node.loc.start.column };
}

function child(node: ValueNode, token: string): ValueNode | undefined {
  if (node.type === "Array") return node.elements[Number(token)]?.value;
  return memberNamed(node, token)?.value;
}

/** The last member of that name: the one whose value JSON.parse keeps. */
function memberNamed(node: ValueNode, name: string): MemberNode | undefined {
  return node.type === "Object" ? node.members.findLast((member) => memberName(member) === name) : undefined;
}

function memberName(member: MemberNode): string {
  return member.name.type === "String" ? member.name.value : member.name.name;
}
