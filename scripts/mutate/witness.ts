import type { AST } from "@eslint-community/regexpp";
import type { PatternChange } from "./patterns.ts";
import { NEIGHBOURS, parsePattern } from "./patterns.ts";

/** A source of numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

const AROUND = ["", "", "", "", "x ", "at ", "-", "0", "a", "A", "/", "é"];
const CHARS = [..."aAbBzZ019xX -_./:=+@~,;é'\"!#%*()[]{}|$&?<>\\^`\u00a0中"];

/**
 * A string that goes through the part of a pattern which changed, at the edge of what it allows: with luck
 * the pattern and what it became judge it differently.
 */
export function candidate(pattern: string, { node, kind }: PatternChange, random: Random): string {
  const target = find(parsePattern(pattern), node);
  const quiet = random() < 0.5;
  let placed = false;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

  const emit = (here: AST.Node): string => {
    switch (here.type) {
      case "Pattern":
      case "Group": {
        const through = here.alternatives.find((alternative) => holds(alternative, target));
        return emit(through ?? pick(here.alternatives));
      }
      case "Alternative":
        return here.elements.map(emit).join("");
      case "Quantifier":
        return Array.from({ length: times(here) }, () => emit(here.element)).join("");
      case "Character":
        return here === target ? "" : String.fromCodePoint(here.value);
      case "CharacterClass":
        return oneOf(here);
      case "Assertion":
        return here === target && here.kind === "start" ? pick(["x", "-", " ", "a", "0", "A"]) : "";
      default:
        return "";
    }
  };

  const times = (here: AST.Quantifier): number => {
    const most = here.max === Number.POSITIVE_INFINITY ? here.min + 3 : here.max;
    if (here === target)
      return Math.max(0, pick([here.min - 1, here.min, here.min + 1, most - 1, most, most + 1]));
    const least = holds(here, target) ? Math.max(1, here.min) : here.min;
    return Math.max(
      least,
      random() < 0.6
        ? least
        : random() < 0.5
          ? Math.min(most, least + Math.floor(random() * 8))
          : Math.min(most, 90),
    );
  };

  const oneOf = (here: AST.CharacterClass): string => {
    const element = here.elements.find((part) => part === target);
    if (element !== undefined && !here.negate) return String.fromCodePoint(pick(ends(element)));
    if (element !== undefined) return String.fromCodePoint(pick(ends(element)));
    const matches = (char: string): boolean =>
      here.elements.some(
        (part) => ends(part)[0] <= (char.codePointAt(0) ?? 0) && (char.codePointAt(0) ?? 0) <= ends(part)[1],
      ) !== here.negate;
    if (here === target && !placed) {
      placed = true;
      const added = /^(?:widen|narrow)/.test(kind)
        ? NEIGHBOURS.find((char) => matches(char) === here.negate)
        : undefined;
      return added ?? pick(CHARS);
    }
    const inside = CHARS.filter(matches);
    if (inside.length > 0) return quiet ? (inside[0] ?? "") : pick(inside);
    const [part] = here.elements;
    return part === undefined ? "" : String.fromCodePoint(ends(part)[0]);
  };

  return pick(AROUND) + emit(parsePatternLike(target)) + pick(AROUND);

  function parsePatternLike(of: AST.Node): AST.Node {
    let top: AST.Node = of;
    while (top.parent !== null && top.parent !== undefined && top.type !== "Pattern")
      top = top.parent as AST.Node;
    return top;
  }
}

function ends(part: AST.CharacterClassElement | AST.Node): [number, number] {
  if (part.type === "CharacterClassRange") return [part.min.value, part.max.value];
  return part.type === "Character" ? [part.value, part.value] : [0, 0];
}

function holds(node: AST.Node, target: AST.Node): boolean {
  return (
    node.start <= target.start &&
    target.end <= node.end &&
    !(node.start === target.start && node.end === target.end && depth(node) > depth(target))
  );
}

function depth(node: AST.Node): number {
  return node.parent === null || node.parent === undefined ? 0 : 1 + depth(node.parent as AST.Node);
}

/** The same node in another parse of the same pattern. */
function find(tree: AST.Node, { type, start, end }: AST.Node): AST.Node {
  const all: AST.Node[] = [];
  const visit = (node: AST.Node): void => {
    all.push(node);
    if ("alternatives" in node) for (const item of node.alternatives as AST.Node[]) visit(item);
    if ("elements" in node) for (const item of node.elements as AST.Node[]) visit(item);
    if ("element" in node) visit(node.element as AST.Node);
  };
  visit(tree);
  return all.find((node) => node.type === type && node.start === start && node.end === end) ?? tree;
}
