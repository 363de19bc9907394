// Where a value's own key says nothing (`"value": V`), its sibling does: `{"key": "api-key", "value": V}`,
// `- name: API_KEY` over `value: V`, `<add key="ApiKey" value="V" />`, `<key>ApiKey</key><string>V</string>`.

import { nameKind } from "./name-kind.ts";
import { isName, lineStart, skipSpaceBack } from "./reach.ts";

const empty =
  /^(?:value|val|content|default|default_?value|parameter_?value|(?:header|option|attribute|env|variable|field)[._]?value|string_?literal|example|x-example|equal_?to|const|text|data|body|string|literal|current|current_?value|initial_?value|string_?value|plaintext|td|code|span|p|li|pre|b|i|em|strong|a|div|dd|input|option|secret-string)$/i;

/** Whether a key holds no more than the word "value", or a type as DynamoDB writes it: `{"api_secret": {"S": V}}`. */
export const saysNothing = (name: string): boolean => empty.test(name.replace(/^-+/, "")) || name === "S";

const naming =
  /(?:^|[\s,{[<;(-])["']?(?:(?:parameter|header|option|attribute|env|variable|field)[._]?(?:key|name)|key|name|id|label|title|field|header|variable|var|param|parameter|property|placeholder|ng-model|for)["']?\s*[:=]\s*(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([\w.$ -]{1,80}))/gi;

/** The name that a sibling gives, from the text of the object before and behind the value. */
export function siblingName(before: string, behind: string): string | null {
  const object = objectBefore(before);
  const left = [...object.matchAll(naming)].at(-1);
  const right = left ?? [...objectBehind(behind).matchAll(naming)].at(0);
  const name = (right?.[1] ?? right?.[2] ?? right?.[3])?.trim();
  if (name !== undefined && isName(name) && !saysNothing(name)) return name;
  const type = /["']?type["']?\s*[:=]\s*["']?([\w-]{3,40})/i.exec(object)?.[1];
  return type !== undefined && nameKind(type) !== null ? type : null;
}

/** The member list left of the value: back to its brace, its tag, its list mark or three lines. */
function objectBefore(before: string): string {
  const near = before.slice(-400);
  const brace = near.lastIndexOf("{");
  const tag = near.lastIndexOf("<");
  const item = Math.max(near.lastIndexOf("\n- "), near.lastIndexOf(" - "));
  const flag = /--name[ =]["']?([\w./-]{1,80})["']?[^\n]*$/.exec(near);
  if (flag) return ` name="${flag[1]}"`;
  const variable = /\bvariable\s+"([^"\n]{1,80})"\s*\{[^{}]*$/.exec(near);
  if (variable) return ` name="${variable[1]}"`;
  return near.slice(Math.max(brace, tag, item, 0));
}

function objectBehind(behind: string): string {
  const end = /[}>]|\n\s*- |\n\s*\n/.exec(behind.slice(0, 400));
  return behind.slice(0, end ? end.index : 400);
}

/** The element whose text the value is: `<apiKey>V`, `<string name="api_key">V`; and the plist, definition or table cell before it. */
export function elementNames(before: string): { names: string[]; at: number } | null {
  const end = skipSpaceBack(before, before.length);
  if (before[end - 1] !== ">") return null;
  const open = before.lastIndexOf("<", end - 1);
  if (open < 0 || end - open > 300 || before[open + 1] === "/") return null;
  const tag = before.slice(open + 1, end - 1);
  if (!/^(?:!\[CDATA\[$|[A-Za-z_])/.test(tag)) return null;
  const names: string[] = [];
  for (const attribute of ["name", "key", "id", "class", "property"]) {
    const found = new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']{1,80})["']`, "i").exec(tag);
    if (found) names.push(found[1]!);
  }
  const element = /^[\w.:-]+/.exec(tag)?.[0] ?? "";
  if (element === "td" && names.length === 0) names.push(...columnTitle(before.slice(0, open)));
  if (!saysNothing(element)) names.push(element);
  if (names.length === 0) {
    const earlier =
      /<(?:key|name|th|dt|td|label|b|strong|li)\b[^<>]{0,80}>\s*([^<>\n]{1,80}?)\s*:?\s*<\/\w+>\s*(?:<(?:dd|td|tr)[^<>]{0,80}>\s*)?$/i.exec(
        before.slice(Math.max(0, open - 300), open),
      );
    if (earlier) names.push(earlier[1]!);
  }
  if (names.length > 0 && saysNothing(names[0]!)) {
    // `<stringProp name="Header.name">X</stringProp><stringProp name="Header.value">V`
    const earlier = /\bname\s*=\s*["'][\w.]*name["']\s*>\s*([^<>\n]{1,80}?)\s*<\/\w+>\s*$/i.exec(
      before.slice(Math.max(0, open - 300), open),
    );
    if (earlier) names.unshift(earlier[1]!);
  }
  return { names, at: open };
}

/** The title over a cell of an HTML table, whose row ends the text: pandas and admin pages write data so. */
function columnTitle(before: string): string[] {
  const row = before.lastIndexOf("<tr");
  const table = before.lastIndexOf("<table");
  if (row < 0 || table < 0 || table > row) return [];
  const cells = before.slice(row).match(/<t[dh]\b/g)?.length ?? 0;
  const title = [...before.slice(table, row).matchAll(/<th\b[^<>]{0,80}>\s*([^<>]{0,80}?)\s*<\/th>/g)][cells]?.[1];
  return title !== undefined && isName(title) ? [title] : [];
}

/** Names of the elements around the one at `at`, nearest first. */
export function elementsAround(before: string, at: number): string[] {
  const names: string[] = [];
  let depth = 0;
  let place = at;
  while (names.length < 6) {
    place = before.lastIndexOf("<", place - 1);
    if (place < 0) break;
    const close = before.indexOf(">", place);
    if (close < 0 || before[place + 1] === "!" || before[place + 1] === "?" || before[close - 1] === "/") {
      if (place === 0) break;
      continue;
    }
    if (before[place + 1] === "/") depth++;
    else if (depth > 0) depth--;
    else {
      const name = /^[\w.:-]+/.exec(before.slice(place + 1, close))?.[0];
      if (name) names.push(name);
    }
    if (place === 0) break;
  }
  return names;
}

/** The line of a value, up to the value. */
export const linePrefix = (before: string): string => before.slice(lineStart(before, before.length));
