#!/usr/bin/env node
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};

// ../core/src/facts/rule.ts
var severities;
var init_rule = __esm({
  "../core/src/facts/rule.ts"() {
    "use strict";
    severities = ["critical", "high", "medium", "low"];
  }
});

// ../core/src/render/escape-text.ts
function shown(character) {
  if (character === "\n") return "\\n";
  if (character === "	") return "\\t";
  return `\\u{${character.codePointAt(0).toString(16)}}`;
}
var unsafe, commands, escapeText;
var init_escape_text = __esm({
  "../core/src/render/escape-text.ts"() {
    "use strict";
    unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
    commands = /(?<=^|\s):(?=:)|#(?=#\[)/g;
    escapeText = (text) => text.replace(unsafe, shown).replace(commands, shown);
  }
});

// ../core/src/render/mask-random-runs.ts
var isId, isMixed, maskRandomRuns;
var init_mask_random_runs = __esm({
  "../core/src/render/mask-random-runs.ts"() {
    "use strict";
    isId = (run2) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(run2);
    isMixed = (run2) => /[0-9]/.test(run2) && /[A-Za-z]/.test(run2);
    maskRandomRuns = (words) => words.replaceAll(/[A-Za-z0-9]{40,}/g, (run2) => isMixed(run2) && !isId(run2) ? "[secret]" : run2);
  }
});

// ../core/src/render/wrap.ts
function wrap(text, width, first, indent) {
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}
var init_wrap = __esm({
  "../core/src/render/wrap.ts"() {
    "use strict";
  }
});

// ../core/src/render/text.ts
function renderText(report, options) {
  const findings = options.quiet ? report.findings.filter(({ blocking }) => blocking) : report.findings;
  const parts = [headline(report, options.style), ...findings.slice(0, SHOWN).map((finding) => findingText(finding, report, options))];
  if (findings.length > SHOWN) {
    parts.push(`  ... and ${count(findings.length - SHOWN, "more finding")}; --format json lists them all.`);
  }
  if (findings.length > 0) parts.push(whatNow(findings, options), ifMistaken(findings, options));
  if (report.coverage.notScanned.length > 0) parts.push(notRead(report.coverage, options));
  if (options.verbose && report.suppressed.length > 0) parts.push(suppressedText(report.suppressed, options));
  if (!options.quiet || report.verdict !== "clean") parts.push(receipt(report, options));
  return `${parts.join(parts.length === 2 ? "\n" : "\n\n")}
`;
}
function headline({ verdict, findings, coverage, scan }, style) {
  const blocking = findings.filter((finding) => finding.blocking).length;
  const noted = findings.length - blocking;
  const also = noted === 0 ? "" : `, ${noted} more noted`;
  if (verdict === "blocked") return style.bad(`hodlguard: blocked. ${count(blocking, "secret")} found${also}.`);
  const seen2 = noted === 0 ? "no secrets found" : `nothing that blocks, ${count(noted, "finding")} noted`;
  if (verdict === "incomplete") {
    return style.bad(`hodlguard: incomplete. ${sentence(seen2)}, but ${count(coverage.notScanned.length, "thing")} could not be read.`);
  }
  const read = coverage.blobs + coverage.files + coverage.messages + coverage.commits;
  return read === 0 ? style.good(`hodlguard: nothing to scan (${scan.mode}).`) : style.good(`hodlguard: clean. ${sentence(seen2)}.`);
}
function findingText(finding, report, { style, width, verbose }) {
  const label = style.severity(finding.severity, finding.severity.padEnd(8));
  const blocking = finding.blocking ? "" : style.dim("  (does not block)");
  const indent = " ".repeat(11);
  const line = (text) => wrap(text, width, indent, `${indent}  `);
  const lines = [`  ${label} ${style.bold(whereOf(finding))}  ${finding.rule}${blocking}`, line(escapeText(finding.message))];
  lines.push(style.dim(line(factsOf(finding).join(" · "))));
  const evidence = verbose ? finding.evidence : finding.evidence.slice(0, 3);
  if (evidence.length > 0) lines.push(line(`why: ${evidence.map(escapeText).join("; ")}`));
  const partner = finding.pairedWith === null ? void 0 : report.findings.find((other) => other.fingerprint === finding.pairedWith);
  if (partner) lines.push(line(`pairs with: ${whereOf(partner)} (${partner.rule})`));
  const origin = originOf(finding);
  if (origin !== null) lines.push(line(origin));
  if (finding.occurrences.length > 0) lines.push(line(`also at: ${occurrencesOf(finding, verbose)}`));
  if (verbose) {
    for (const [name, value] of Object.entries(finding.details)) {
      if (value === null) continue;
      lines.push(style.dim(line(`${name}: ${escapeText(Array.isArray(value) ? value.join(", ") : String(value))}`)));
    }
  }
  return lines.join("\n");
}
function factsOf({ preview, length, entropy, environment, fingerprint, details }) {
  const facts = [];
  if (preview !== null) facts.push(escapeText(preview));
  if (typeof details.keyType === "string") facts.push(escapeText(details.keyType));
  facts.push(`${grouped(length)} characters`);
  if (environment !== null && environment !== "unknown") facts.push(environment);
  facts.push(`${entropy.bitsPerChar.toFixed(2)} bits/char`, `random ${entropy.score.toFixed(2)}`, `fingerprint ${fingerprint}`);
  return facts;
}
function originOf({ commit, author, date, reachable, blob }) {
  const unreachable = reachable ? "" : " (reached by no ref)";
  if (commit !== null) {
    const who = author === null ? "" : ` by ${escapeText(author)}`;
    const when = date === null ? "" : ` on ${escapeText(date.slice(0, 10))}`;
    return `since: commit ${commit.slice(0, 12)}${who}${when}${unreachable}`;
  }
  return reachable ? null : `in: object ${blob?.slice(0, 12) ?? "unknown"}${unreachable}`;
}
function occurrencesOf({ occurrences, occurrencesLeftOut }, verbose) {
  const shown2 = verbose ? occurrences : occurrences.slice(0, 3);
  const words = shown2.map(({ path, line, commit }) => {
    const at = commit === null ? "" : ` (${commit.slice(0, 12)})`;
    return `${path === null ? "a message" : escapeText(path)}:${line}${at}`;
  });
  const more = occurrences.length - shown2.length + occurrencesLeftOut;
  return `${words.join(", ")}${more > 0 ? `, ${grouped(more)} more` : ""}`;
}
function whatNow(findings, { style, width }) {
  const advice = [...new Set(findings.flatMap((finding) => finding.advice))].slice(0, 8);
  const lines = advice.map((text, index) => wrap(escapeText(text), width, `  ${index + 1}. `, "     "));
  return [style.bold("What to do now"), ...lines].join("\n");
}
function ifMistaken(findings, { style, width }) {
  const { rule, fingerprint } = findings[0];
  const lines = [
    `on that line, or alone on the line before, in a comment: hodlguard:allow ${rule} -- why it is no secret`,
    `or in hodlguard.yaml under allow: { fingerprint: "${fingerprint}", reason: "..." }`,
    `hodlguard explain ${rule} tells how the rule decides.`
  ];
  return [style.bold("If it is a mistake"), ...lines.map((text) => wrap(text, width, "  - ", "    "))].join("\n");
}
function notRead({ notScanned }, { style, width, verbose }) {
  const shown2 = verbose ? notScanned : notScanned.slice(0, 10);
  const lines = shown2.map(({ path, blob, reason }) => {
    const name = path === null ? blob?.slice(0, 12) ?? "?" : escapeText(path);
    return wrap(`${name}: ${escapeText(reason)}`, width, "  - ", "    ");
  });
  if (shown2.length < notScanned.length) lines.push(`  ... and ${count(notScanned.length - shown2.length, "more")}`);
  return [style.bold("Not read"), ...lines].join("\n");
}
function suppressedText(suppressed, { style, width }) {
  const lines = suppressed.map((item) => {
    const until = item.expires === null ? "" : `, until ${escapeText(item.expires)}`;
    return wrap(`${whereOf(item)}  ${item.rule}, by ${item.by}: ${escapeText(item.reason)}${until}`, width, "  - ", "    ");
  });
  return [style.bold("Set aside"), ...lines].join("\n");
}
function receipt({ coverage, suppressed, scan }, { style, width }) {
  const read = [
    coverage.blobs > 0 || coverage.files === 0 ? count(coverage.blobs, "blob") : null,
    coverage.files > 0 ? count(coverage.files, "file") : null,
    coverage.commits > 0 ? count(coverage.commits, "commit") : null,
    coverage.messages > 0 ? count(coverage.messages, "message") : null,
    bytesText(coverage.bytes)
  ].filter((part2) => part2 !== null);
  const aside = suppressed.length === 0 ? "" : `, ${suppressed.length} set aside`;
  const policy = scan.policyFrom === null ? "" : `; policy from ${escapeText(scan.policyFrom)}`;
  const seconds = (scan.durationMs / 1e3).toFixed(2);
  const text = `${read.join(", ")}; ${coverage.notScanned.length} not read${aside}${policy}; ${seconds} s`;
  return style.dim(wrap(text, width, "read: ", "      "));
}
function bytesText(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  const units = ["kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = -1;
  while (value >= 1e3 && unit < units.length - 1) {
    value /= 1e3;
    unit++;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}
var SHOWN, grouped, count, sentence, whereOf, sourceNames;
var init_text = __esm({
  "../core/src/render/text.ts"() {
    "use strict";
    init_escape_text();
    init_wrap();
    SHOWN = 50;
    grouped = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
    count = (number, noun) => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
    sentence = (text) => text[0].toUpperCase() + text.slice(1);
    whereOf = (finding) => {
      const name = finding.path === null ? sourceNames[finding.source] : escapeText(finding.path);
      return `${name}:${finding.line}:${finding.column}`;
    };
    sourceNames = {
      blob: "(blob without a path)",
      "commit-message": "(commit message)",
      "tag-message": "(tag message)",
      note: "(note)",
      file: "(file)",
      stdin: "(standard input)",
      "ref-name": "(ref name)",
      "path-name": "(path name)"
    };
  }
});

// ../core/src/render/style.ts
var sgr, severityCodes, colourful, same, plain;
var init_style = __esm({
  "../core/src/render/style.ts"() {
    "use strict";
    sgr = (code) => (text) => `\x1B[${code}m${text}\x1B[0m`;
    severityCodes = { critical: "1;31", high: "31", medium: "33", low: "36" };
    colourful = {
      bold: sgr("1"),
      dim: sgr("2"),
      bad: sgr("1;31"),
      good: sgr("32"),
      severity: (severity, text) => sgr(severityCodes[severity])(text)
    };
    same = (text) => text;
    plain = { bold: same, dim: same, bad: same, good: same, severity: (_severity, text) => text };
  }
});

// ../core/src/report/verdict.ts
function verdictOf(findings, notScanned) {
  if (findings.some((finding) => finding.blocking)) return "blocked";
  return notScanned.length > 0 ? "incomplete" : "clean";
}
var init_verdict = __esm({
  "../core/src/report/verdict.ts"() {
    "use strict";
  }
});

// ../core/src/report/build-report.ts
function finishReport(findings, suppressed, facts) {
  return {
    $schema: reportSchema,
    schemaVersion: 1,
    tool: { name: "hodlguard", version: facts.version },
    verdict: verdictOf(findings, facts.coverage.notScanned),
    scan: facts.scan,
    coverage: facts.coverage,
    findings: [...findings].sort(worstFirst),
    suppressed: [...suppressed].sort(worstFirst)
  };
}
function worstFirst(a, b) {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || compare(a.path ?? "", b.path ?? "") || a.line - b.line || a.column - b.column || compare(a.commit ?? "", b.commit ?? "") || compare(a.fingerprint, b.fingerprint);
}
var reportSchema, compare;
var init_build_report = __esm({
  "../core/src/report/build-report.ts"() {
    "use strict";
    init_rule();
    init_verdict();
    reportSchema = "./node_modules/hodlguard/report.schema.json";
    compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  }
});

// ../core/src/index.ts
var init_src = __esm({
  "../core/src/index.ts"() {
    "use strict";
    init_escape_text();
    init_mask_random_runs();
    init_style();
    init_build_report();
  }
});

// src/cli.ts
import { realpathSync } from "node:fs";

// src/quick-look.ts
init_src();
init_text();

// ../git/src/command/environment.ts
var dropped = /^(?:GIT_TRACE.*|GIT_EXTERNAL_DIFF|GIT_DIFF_OPTS|GIT_PAGER|GIT_EDITOR|GIT_SEQUENCE_EDITOR|GIT_GLOB_PATHSPECS|GIT_NOGLOB_PATHSPECS|GIT_LITERAL_PATHSPECS|GIT_ICASE_PATHSPECS|GIT_REPLACE_REF_BASE|GIT_FLUSH|GIT_REF_PARANOIA|GIT_REDIRECT_.*|PAGER)$/;
var local = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_SHALLOW_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_IMPLICIT_WORK_TREE"
];
function gitEnvironment(base, options = {}) {
  const environment = {};
  for (const [name, value] of Object.entries(base)) {
    if (dropped.test(name) || options.otherRepository && (local.includes(name) || name.startsWith("GITHEAD_"))) continue;
    environment[name] = value;
  }
  return Object.assign(environment, {
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_PAGER: "cat",
    GIT_ASKPASS: "true",
    SSH_ASKPASS: "true"
  });
}
var inertSettings = [
  "--no-pager",
  ...[
    "core.fsmonitor=",
    "core.hooksPath=/dev/null",
    "core.alternateRefsCommand=true",
    "core.quotePath=false",
    "core.pager=cat",
    "diff.external=",
    "diff.ignoreSubmodules=none",
    "log.showSignature=false",
    "credential.helper=",
    "protocol.ext.allow=never",
    "gc.auto=0",
    "maintenance.auto=false",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false"
  ].flatMap((setting) => ["-c", setting])
];
var settingsOfFetch = inertSettings.flatMap(
  (word, index) => word === "credential.helper=" || inertSettings[index + 1] === "credential.helper=" ? [] : [word]
);

// ../git/src/command/run.ts
function gitPlace(dir, base = process.env) {
  return { dir: dir ?? process.cwd(), environment: gitEnvironment(base, { otherRepository: dir !== void 0 }) };
}

// ../git/src/commits/staged-at-once.ts
import { spawnSync } from "node:child_process";
var MOST_BYTES = 16 * 1024 * 1024;
function stagedAtOnce(place, files) {
  if (Object.keys(place.environment).some((name) => name.startsWith("GITHEAD_"))) return null;
  const listed = git(place, [
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    "--full-index",
    "--no-abbrev",
    "--no-renames",
    "--ignore-submodules=none",
    "--ita-invisible-in-index",
    "HEAD",
    "--"
  ]);
  const changes = listed && changesIn(listed);
  if (!changes) return null;
  const read = objectsAtOnce(place, ["HEAD^{commit}", "MERGE_HEAD", ...files.map((file) => `:${file}`), ...changes.oids]);
  if (read === null) return null;
  const [head, merged, ...rest] = read;
  if (head == null || merged !== null) return null;
  const blobs = rest.slice(files.length);
  if (blobs.some((blob) => blob === null)) return null;
  return {
    head: head.oid,
    paths: changes.paths,
    blobs: blobs.map((blob) => blob.bytes),
    files: new Map(files.map((file, index) => [file, rest[index]?.bytes ?? null]))
  };
}
function objectsAtOnce(place, names) {
  const out = git(place, ["cat-file", "--batch"], `${names.join("\n")}
`);
  if (out === null) return null;
  const objects = [];
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(10, at);
    const header = out.toString("latin1", at, end);
    at = end + 1;
    const [, oid, size] = /^([0-9a-f]{40,64}) (?:blob|commit) (\d+)$/.exec(header) ?? [];
    if (oid === void 0) {
      if (!header.endsWith(" missing")) return null;
      objects.push(null);
      continue;
    }
    objects.push({ oid, bytes: out.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return objects.length === names.length ? objects : null;
}
function git(place, args, input = "") {
  const { status, stdout } = spawnSync("git", [...inertSettings, ...args], {
    cwd: place.dir,
    env: place.environment,
    input,
    stdio: ["pipe", "pipe", "ignore"],
    maxBuffer: MOST_BYTES,
    windowsHide: true
  });
  return status === 0 ? stdout : null;
}
function changesIn(output) {
  const records = output.toString("latin1").split("\0");
  const paths = [];
  const oids = /* @__PURE__ */ new Set();
  for (let index = 0; index + 1 < records.length; index += 2) {
    const [, mode, oid, status] = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([ADMT])$/.exec(records[index]) ?? [];
    if (oid === void 0) return null;
    paths.push(records[index + 1]);
    if (status !== "D" && mode !== "160000" && !/^0+$/.test(oid)) oids.add(oid);
  }
  return { paths, oids: [...oids] };
}

// ../scan/src/quick-look.ts
init_src();
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// ../core/src/decode/latin1.ts
var windows1252 = new TextDecoder("latin1");
var STRETCH = 8192;
function plainly(bytes) {
  if (!bytes.some((byte) => byte >= 128 && byte < 160)) return windows1252.decode(bytes);
  let text = "";
  for (let at = 0; at < bytes.length; at += STRETCH) text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return text;
}
var decode = plainly;
var latin1 = (bytes) => decode(bytes);
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
var decodeUtf8 = (bytes) => utf8.decode(bytes);
var encoder = new TextEncoder();
var encodeUtf8 = (text) => encoder.encode(text);

// ../core/src/decode/stored-bytes.ts
var HELD = 8 * 1024 * 1024;
function piece(bytes, start2, end) {
  if (bytes instanceof Uint8Array) return bytes.subarray(start2, end);
  const from = Math.min(start2, bytes.length);
  return bytes.read(from, Math.max(from, Math.min(end, bytes.length)));
}
var PAGE = 1 << 16;
function byteReader(bytes) {
  if (bytes instanceof Uint8Array) return (at) => bytes[at] ?? 0;
  let page = new Uint8Array(0);
  let first = 0;
  return (at) => {
    if (at < first || at >= first + page.length) {
      if (!(at >= 0 && at < bytes.length)) return 0;
      first = at - at % PAGE;
      page = piece(bytes, first, first + PAGE).slice();
    }
    return page[at - first];
  };
}

// ../core/src/decode/archive/closed-archive.ts
var heads = [
  ["7z¼¯'", "7z"],
  ["ý7zXZ\0", "xz"],
  ["Rar!\x07", "rar"],
  ["(µ/ý", "zstd"],
  ['"M', "lz4"],
  ["LZIP", "lzip"],
  ["MSCF\0\0\0\0", "cabinet"]
];
var bzip2 = /^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/;
var LONGEST = 10;
var firsts = /* @__PURE__ */ new Set([...heads.map(([head]) => head.charCodeAt(0)), 66]);
function closedArchive(bytes) {
  const head = piece(bytes, 0, LONGEST);
  if (!firsts.has(head[0])) return null;
  const text = latin1(head);
  return heads.find(([start2]) => text.startsWith(start2))?.[1] ?? (bzip2.test(text) ? "bzip2" : null);
}

// ../core/src/decode/archive/read-gzip.ts
var SMALLEST = 18;
function isGzip(bytes) {
  const head = piece(bytes, 0, 3);
  return head[0] === 31 && head[1] === 139 && head[2] === 8 && bytes.length >= SMALLEST;
}
var LONGEST_NAME = 1024;
var LONGEST_HEAD = 12 + 65535 + LONGEST_NAME + 1;

// ../core/src/decode/archive/read-tar.ts
var BLOCK = 512;
function isTar(bytes) {
  const head = piece(bytes, 0, BLOCK);
  return head.length === BLOCK && head[0] !== 0 && hasRightChecksum(head);
}
function hasRightChecksum(head) {
  let at = 148;
  while (at < 156 && head[at] === 32) at++;
  if (!isOctal(head[at])) return false;
  let stored = 0;
  for (; at < 156 && isOctal(head[at]); at++) stored = stored * 8 + head[at] - 48;
  let sum = 8 * 32;
  for (let index = 0; index < BLOCK; index++) if (index < 148 || index >= 156) sum += head[index];
  return sum === stored;
}
var isOctal = (byte) => byte >= 48 && byte < 56;

// ../core/src/decode/archive/read-zip.ts
var LOCAL = 67324752;
var CENTRAL = 33639248;
var END = 101010256;
var END_64 = 101075792;
var END_64_LOCATOR = 117853008;
var END_SIZE = 22;
var LONGEST_COMMENT = 65535;
var u16 = (byte, at) => byte(at) | byte(at + 1) << 8;
var u32 = (byte, at) => (u16(byte, at) | u16(byte, at + 2) << 16) >>> 0;
var u64 = (byte, at) => u32(byte, at) + u32(byte, at + 4) * 4294967296;
function isZip(bytes) {
  const size = bytes.length;
  if (size < END_SIZE) return false;
  const byte = byteReader(bytes);
  const first = u32(byte, 0);
  return first === LOCAL || first === END || u32(byte, size - END_SIZE) === END && findDirectory(bytes, byte) !== null;
}
function findDirectory(bytes, byte) {
  const total = bytes.length;
  for (let end = total - END_SIZE; end >= Math.max(0, total - END_SIZE - LONGEST_COMMENT); end--) {
    if (byte(end) !== 80 || u32(byte, end) !== END || end + END_SIZE + u16(byte, end + 20) > total) continue;
    let [entries, size, offset, tail] = [u16(byte, end + 10), u32(byte, end + 12), u32(byte, end + 16), end];
    if (end >= 20 && u32(byte, end - 20) === END_64_LOCATOR) {
      const end64 = u64(byte, end - 12);
      if (u32(byte, end64) === END_64)
        [entries, size, offset, tail] = [u64(byte, end64 + 32), u64(byte, end64 + 40), u64(byte, end64 + 48), end64];
    }
    const at = tail - size;
    if (at < 0 || entries > 0 && u32(byte, at) !== CENTRAL) continue;
    const comment = decodeUtf8(piece(bytes, end + END_SIZE, end + END_SIZE + u16(byte, end + 20)));
    return { at, entries, shift: at - offset, comment };
  }
  return null;
}

// ../core/src/decode/documents.ts
var isArchive = (bytes) => isGzip(bytes) || isZip(bytes) || isTar(bytes);
var isPacked = (bytes) => isArchive(bytes) || closedArchive(bytes) !== null;

// ../core/src/decode/encoding.ts
var ENCODING_SAMPLE = 1024;
var ASCII_SHARE = 0.7;
function encodingOf(bytes) {
  const a = bytes[0];
  const b = bytes[1];
  const c = bytes[2];
  const d = bytes[3];
  if (a === 255 && b === 254) return c === 0 && d === 0 ? { kind: "utf-32le", bom: 4 } : { kind: "utf-16le", bom: 2 };
  if (a === 254 && b === 255) return { kind: "utf-16be", bom: 2 };
  if (a === 0 && b === 0 && c === 254 && d === 255) return { kind: "utf-32be", bom: 4 };
  if (a === 239 && b === 187 && c === 191) return { kind: "utf-8", bom: 3 };
  return { kind: byNulPattern(bytes), bom: 0 };
}
function byNulPattern(bytes) {
  const size = Math.min(bytes.length, ENCODING_SAMPLE) & ~1;
  const telling = Math.min(size, 2 * Math.floor(size / 2 * (1 - ASCII_SHARE)) + 2);
  if (size < 4 || !holdsNul(bytes, telling)) return "utf-8";
  let little = 0;
  let big = 0;
  for (let index = 0; index < size; index += 2) {
    const first = bytes[index];
    const second = bytes[index + 1];
    if (second === 0 && isText(first)) little++;
    else if (first === 0 && isText(second)) big++;
  }
  const needed = size / 2 * ASCII_SHARE;
  if (little >= needed) return "utf-16le";
  return big >= needed ? "utf-16be" : "utf-8";
}
function holdsNul(bytes, size) {
  for (let index = 0; index < size; index++) if (bytes[index] === 0) return true;
  return false;
}
var isText = (code) => code >= 32 && code < 127 || code === 9 || code === 10 || code === 13;
function stepOf(kind) {
  if (kind === "utf-8") return stepUtf8;
  const little = kind.endsWith("le");
  return kind.startsWith("utf-16") ? (bytes, offset) => stepUtf16(bytes, offset, little) : (bytes, offset) => stepUtf32(bytes, offset, little);
}
var replacement = (size) => ({ size, code: 65533 });
function stepUtf8(bytes, offset) {
  const lead = bytes[offset];
  if (lead < 128) return { size: 1, code: lead };
  const length = lead >= 194 && lead < 224 ? 2 : lead >= 224 && lead < 240 ? 3 : lead >= 240 && lead < 245 ? 4 : 1;
  if (length === 1) return replacement(1);
  let code = lead & 255 >> length + 1;
  for (let index = 1; index < length; index++) {
    const next = bytes[offset + index];
    const low = index > 1 ? 128 : lead === 224 ? 160 : lead === 240 ? 144 : 128;
    const high = index > 1 ? 191 : lead === 237 ? 159 : lead === 244 ? 143 : 191;
    if (next === void 0 || next < low || next > high) return replacement(index);
    code = code << 6 | next & 63;
  }
  return { size: length, code };
}
function stepUtf16(bytes, offset, little) {
  const unit = (at) => little ? bytes[at] | bytes[at + 1] << 8 : bytes[at] << 8 | bytes[at + 1];
  if (offset + 2 > bytes.length) return replacement(1);
  const first = unit(offset);
  if (first < 55296 || first > 57343) return { size: 2, code: first };
  if (first > 56319 || offset + 4 > bytes.length) return replacement(2);
  const second = unit(offset + 2);
  if (second < 56320 || second > 57343) return replacement(2);
  return { size: 4, code: 65536 + (first - 55296 << 10) + (second - 56320) };
}
function stepUtf32(bytes, offset, little) {
  if (offset + 4 > bytes.length) return replacement(bytes.length - offset);
  const [a, b, c, d] = [bytes[offset], bytes[offset + 1], bytes[offset + 2], bytes[offset + 3]];
  const code = little ? a + b * 256 + c * 65536 + d * 16777216 : d + c * 256 + b * 65536 + a * 16777216;
  return code > 1114111 || code >= 55296 && code < 57344 ? replacement(4) : { size: 4, code };
}

// ../core/src/prefilter/find-byte-lists.ts
var STRIDE = 120;
var NUMBERS = 64;
var DIGIT = 1;
var COMMA = 2;
var BLANK = 3;
var listClasses = new Uint8Array(256);
for (let code = 48; code <= 57; code++) listClasses[code] = DIGIT;
for (const code of [9, 10, 13, 32]) listClasses[code] = BLANK;
listClasses[44] = COMMA;
function findByteLists(bytes) {
  const runs = [];
  let done = 0;
  for (let probe = STRIDE - 1; probe < bytes.length; probe += STRIDE) {
    if (listClasses[bytes[probe]] === 0) continue;
    let start2 = probe;
    while (start2 > done && listClasses[bytes[start2 - 1]] !== 0) start2--;
    let end = probe + 1;
    while (end < bytes.length && listClasses[bytes[end]] !== 0) end++;
    done = end;
    probe = end - 1;
    while (start2 < end && listClasses[bytes[start2]] !== DIGIT) start2++;
    while (end > start2 && listClasses[bytes[end - 1]] !== DIGIT) end--;
    if (countNumbers(bytes, start2, end) === NUMBERS) runs.push({ start: start2, end });
  }
  return runs;
}
function countNumbers(bytes, start2, end) {
  if (start2 >= end) return 0;
  let commas = 0;
  for (let index = start2; index < end; index++) if (listClasses[bytes[index]] === COMMA) commas++;
  return commas + 1;
}

// ../core/src/prefilter/find-escapes.ts
var LEAST = 16;
var STRIDE2 = 11;
var LONGEST2 = 12;
var OTHER = 0;
var BODY = 1;
var INTRODUCER = 2;
var REFERENCE = 3;
var escapeClasses = new Uint8Array(256);
for (let code = 0; code < 128; code++) if (/[A-Za-z0-9{}]/.test(String.fromCharCode(code))) escapeClasses[code] = BODY;
for (const character of "#;") escapeClasses[character.charCodeAt(0)] = REFERENCE;
for (const character of "\\%&") escapeClasses[character.charCodeAt(0)] = INTRODUCER;
function findEscapes(bytes) {
  const runs = [];
  const size = bytes.length;
  let done = 0;
  for (let probe = STRIDE2 - 1; probe < size; probe += STRIDE2) {
    const kind = escapeClasses[bytes[probe]];
    if (kind < INTRODUCER || probe < done) continue;
    const at = kind === INTRODUCER ? probe : introducerBefore(bytes, probe, done);
    if (at < 0 || !beginsEscape(bytes, at)) continue;
    const stretch = readStretch(bytes, at, done);
    if (stretch.count >= LEAST) runs.push({ start: stretch.start, end: stretch.end });
    done = stretch.end;
  }
  return runs;
}
function introducerBefore(bytes, at, floor) {
  for (let index = at - 1; index >= Math.max(floor, at - 8); index--) {
    if (bytes[index] === 38) return index;
    if (!isHex(bytes[index]) && bytes[index] !== 35 && (bytes[index] | 32) !== 120) return -1;
  }
  return -1;
}
function beginsEscape(bytes, at) {
  const next = bytes[at + 1];
  if (next === void 0) return false;
  if (next >= 48 && next <= 57) return true;
  if (bytes[at] === 38) return next === 35;
  if (bytes[at] === 37) return (next | 32) >= 97 && (next | 32) <= 102 && isHex(bytes[at + 2]);
  if (next === 117) return bytes[at + 2] === 48 && bytes[at + 3] === 48 || bytes[at + 2] === 123;
  return next === 120 || next === 92;
}
var isHex = (byte) => byte !== void 0 && (byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 102);
function readStretch(bytes, at, floor) {
  let start2 = at;
  let end = at + 1;
  let count2 = 1;
  let latest = at;
  for (; end < bytes.length && escapeClasses[bytes[end]] !== OTHER && end - latest <= LONGEST2; end++) {
    if (escapeClasses[bytes[end]] === INTRODUCER && beginsEscape(bytes, end)) {
      latest = end;
      count2++;
    }
  }
  let index = at - 1;
  for (; index >= floor && escapeClasses[bytes[index]] !== OTHER && start2 - index <= LONGEST2; index--) {
    if (escapeClasses[bytes[index]] === INTRODUCER && beginsEscape(bytes, index)) {
      start2 = index;
      count2++;
    }
  }
  return { start: start2, end, count: count2 };
}

// ../core/src/prefilter/find-marks.ts
var codes = (text) => [...text].map((character) => character.charCodeAt(0));
var mark = codes("PRIVATE KEY");
var last = mark.length - 1;
var skips = new Uint8Array(256).fill(mark.length);
for (let index = 0; index < last; index++) skips[mark[index]] = last - index;
var binaryHeads = [[254, 237, 254, 237], [206, 206, 206, 206], codes("openssh-key-v1\0")];
function findMarks(bytes) {
  const marks = mayBeKeyFile(bytes) ? [0] : [];
  const size = bytes.length;
  for (let index = last; index < size; index += skips[bytes[index]]) {
    if (bytes[index] !== mark[last]) continue;
    let offset = 0;
    while (offset < last && bytes[index - last + offset] === mark[offset]) offset++;
    if (offset === last) marks.push(index - last);
  }
  return marks;
}
function mayBeKeyFile(bytes) {
  if (isBinaryContainer(bytes, 0)) return true;
  if (bytes.length < 32) return false;
  const [a, b, c, d] = bytes;
  switch (a) {
    case 48:
      return b === 128 ? c === 2 && d === 1 : (b === 129 || b === 130) && isBinaryHead(c, d);
    case 0:
      return b === 0 && c === 0 && (d === 1 || d === 2) || isDatabaseFile(bytes);
    case 63:
      return b === 111 && c === 249 && d === 235;
    case 148:
    case 149:
    case 197:
      return true;
    case 83:
      return b === 83 && c === 72 && d === 32 || isDatabaseFile(bytes);
    default:
      return false;
  }
}
var sqlite = codes("SQLite format 3\0");
var berkeley = [98, 49, 5, 0];
var BERKELEY_AT = 12;
var isDatabaseFile = (bytes) => sqlite.every((code, index) => bytes[index] === code) || berkeley.every((code, index) => bytes[BERKELEY_AT + index] === code) || berkeley.every((code, index) => bytes[BERKELEY_AT + 3 - index] === code);
var isBinaryHead = (c, d) => c < 32 || c > 126 || d < 32 || d > 126;
function isBinaryContainer(bytes, offset) {
  if (bytes[offset] === 48) {
    const form = bytes[offset + 1] ?? 0;
    const width = form > 128 && form <= 132 ? form - 128 : 0;
    if (form === 128) return bytes[offset + 2] === 2 && bytes[offset + 3] === 1 && bytes.length - offset > 32;
    if (form > 132 || offset + 2 + width > bytes.length) return false;
    let length = width === 0 ? form : 0;
    for (let index = 0; index < width; index++) length = length * 256 + bytes[offset + 2 + index];
    const tag = bytes[offset + 2 + width];
    return length >= 16 && length <= bytes.length - offset - 2 - width && (tag === 2 || tag === 48);
  }
  return binaryHeads.some((head) => head.every((code, index) => bytes[offset + index] === code));
}

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/czech.js
var wordlist = /* @__PURE__ */ Object.freeze(`abdikace
abeceda
adresa
agrese
akce
aktovka
alej
alkohol
amputace
ananas
andulka
anekdota
anketa
antika
anulovat
archa
arogance
asfalt
asistent
aspirace
astma
astronom
atlas
atletika
atol
autobus
azyl
babka
bachor
bacil
baculka
badatel
bageta
bagr
bahno
bakterie
balada
baletka
balkon
balonek
balvan
balza
bambus
bankomat
barbar
baret
barman
baroko
barva
baterka
batoh
bavlna
bazalka
bazilika
bazuka
bedna
beran
beseda
bestie
beton
bezinka
bezmoc
beztak
bicykl
bidlo
biftek
bikiny
bilance
biograf
biolog
bitva
bizon
blahobyt
blatouch
blecha
bledule
blesk
blikat
blizna
blokovat
bloudit
blud
bobek
bobr
bodlina
bodnout
bohatost
bojkot
bojovat
bokorys
bolest
borec
borovice
bota
boubel
bouchat
bouda
boule
bourat
boxer
bradavka
brambora
branka
bratr
brepta
briketa
brko
brloh
bronz
broskev
brunetka
brusinka
brzda
brzy
bublina
bubnovat
buchta
buditel
budka
budova
bufet
bujarost
bukvice
buldok
bulva
bunda
bunkr
burza
butik
buvol
buzola
bydlet
bylina
bytovka
bzukot
capart
carevna
cedr
cedule
cejch
cejn
cela
celer
celkem
celnice
cenina
cennost
cenovka
centrum
cenzor
cestopis
cetka
chalupa
chapadlo
charita
chata
chechtat
chemie
chichot
chirurg
chlad
chleba
chlubit
chmel
chmura
chobot
chochol
chodba
cholera
chomout
chopit
choroba
chov
chrapot
chrlit
chrt
chrup
chtivost
chudina
chutnat
chvat
chvilka
chvost
chyba
chystat
chytit
cibule
cigareta
cihelna
cihla
cinkot
cirkus
cisterna
citace
citrus
cizinec
cizost
clona
cokoliv
couvat
ctitel
ctnost
cudnost
cuketa
cukr
cupot
cvaknout
cval
cvik
cvrkot
cyklista
daleko
dareba
datel
datum
dcera
debata
dechovka
decibel
deficit
deflace
dekl
dekret
demokrat
deprese
derby
deska
detektiv
dikobraz
diktovat
dioda
diplom
disk
displej
divadlo
divoch
dlaha
dlouho
dluhopis
dnes
dobro
dobytek
docent
dochutit
dodnes
dohled
dohoda
dohra
dojem
dojnice
doklad
dokola
doktor
dokument
dolar
doleva
dolina
doma
dominant
domluvit
domov
donutit
dopad
dopis
doplnit
doposud
doprovod
dopustit
dorazit
dorost
dort
dosah
doslov
dostatek
dosud
dosyta
dotaz
dotek
dotknout
doufat
doutnat
dovozce
dozadu
doznat
dozorce
drahota
drak
dramatik
dravec
draze
drdol
drobnost
drogerie
drozd
drsnost
drtit
drzost
duben
duchovno
dudek
duha
duhovka
dusit
dusno
dutost
dvojice
dvorec
dynamit
ekolog
ekonomie
elektron
elipsa
email
emise
emoce
empatie
epizoda
epocha
epopej
epos
esej
esence
eskorta
eskymo
etiketa
euforie
evoluce
exekuce
exkurze
expedice
exploze
export
extrakt
facka
fajfka
fakulta
fanatik
fantazie
farmacie
favorit
fazole
federace
fejeton
fenka
fialka
figurant
filozof
filtr
finance
finta
fixace
fjord
flanel
flirt
flotila
fond
fosfor
fotbal
fotka
foton
frakce
freska
fronta
fukar
funkce
fyzika
galeje
garant
genetika
geolog
gilotina
glazura
glejt
golem
golfista
gotika
graf
gramofon
granule
grep
gril
grog
groteska
guma
hadice
hadr
hala
halenka
hanba
hanopis
harfa
harpuna
havran
hebkost
hejkal
hejno
hejtman
hektar
helma
hematom
herec
herna
heslo
hezky
historik
hladovka
hlasivky
hlava
hledat
hlen
hlodavec
hloh
hloupost
hltat
hlubina
hluchota
hmat
hmota
hmyz
hnis
hnojivo
hnout
hoblina
hoboj
hoch
hodiny
hodlat
hodnota
hodovat
hojnost
hokej
holinka
holka
holub
homole
honitba
honorace
horal
horda
horizont
horko
horlivec
hormon
hornina
horoskop
horstvo
hospoda
hostina
hotovost
houba
houf
houpat
houska
hovor
hradba
hranice
hravost
hrazda
hrbolek
hrdina
hrdlo
hrdost
hrnek
hrobka
hromada
hrot
hrouda
hrozen
hrstka
hrubost
hryzat
hubenost
hubnout
hudba
hukot
humr
husita
hustota
hvozd
hybnost
hydrant
hygiena
hymna
hysterik
idylka
ihned
ikona
iluze
imunita
infekce
inflace
inkaso
inovace
inspekce
internet
invalida
investor
inzerce
ironie
jablko
jachta
jahoda
jakmile
jakost
jalovec
jantar
jarmark
jaro
jasan
jasno
jatka
javor
jazyk
jedinec
jedle
jednatel
jehlan
jekot
jelen
jelito
jemnost
jenom
jepice
jeseter
jevit
jezdec
jezero
jinak
jindy
jinoch
jiskra
jistota
jitrnice
jizva
jmenovat
jogurt
jurta
kabaret
kabel
kabinet
kachna
kadet
kadidlo
kahan
kajak
kajuta
kakao
kaktus
kalamita
kalhoty
kalibr
kalnost
kamera
kamkoliv
kamna
kanibal
kanoe
kantor
kapalina
kapela
kapitola
kapka
kaple
kapota
kapr
kapusta
kapybara
karamel
karotka
karton
kasa
katalog
katedra
kauce
kauza
kavalec
kazajka
kazeta
kazivost
kdekoliv
kdesi
kedluben
kemp
keramika
kino
klacek
kladivo
klam
klapot
klasika
klaun
klec
klenba
klepat
klesnout
klid
klima
klisna
klobouk
klokan
klopa
kloub
klubovna
klusat
kluzkost
kmen
kmitat
kmotr
kniha
knot
koalice
koberec
kobka
kobliha
kobyla
kocour
kohout
kojenec
kokos
koktejl
kolaps
koleda
kolize
kolo
komando
kometa
komik
komnata
komora
kompas
komunita
konat
koncept
kondice
konec
konfese
kongres
konina
konkurs
kontakt
konzerva
kopanec
kopie
kopnout
koprovka
korbel
korektor
kormidlo
koroptev
korpus
koruna
koryto
korzet
kosatec
kostka
kotel
kotleta
kotoul
koukat
koupelna
kousek
kouzlo
kovboj
koza
kozoroh
krabice
krach
krajina
kralovat
krasopis
kravata
kredit
krejcar
kresba
kreveta
kriket
kritik
krize
krkavec
krmelec
krmivo
krocan
krok
kronika
kropit
kroupa
krovka
krtek
kruhadlo
krupice
krutost
krvinka
krychle
krypta
krystal
kryt
kudlanka
kufr
kujnost
kukla
kulajda
kulich
kulka
kulomet
kultura
kuna
kupodivu
kurt
kurzor
kutil
kvalita
kvasinka
kvestor
kynolog
kyselina
kytara
kytice
kytka
kytovec
kyvadlo
labrador
lachtan
ladnost
laik
lakomec
lamela
lampa
lanovka
lasice
laso
lastura
latinka
lavina
lebka
leckdy
leden
lednice
ledovka
ledvina
legenda
legie
legrace
lehce
lehkost
lehnout
lektvar
lenochod
lentilka
lepenka
lepidlo
letadlo
letec
letmo
letokruh
levhart
levitace
levobok
libra
lichotka
lidojed
lidskost
lihovina
lijavec
lilek
limetka
linie
linka
linoleum
listopad
litina
litovat
lobista
lodivod
logika
logoped
lokalita
loket
lomcovat
lopata
lopuch
lord
losos
lotr
loudal
louh
louka
louskat
lovec
lstivost
lucerna
lucifer
lump
lusk
lustrace
lvice
lyra
lyrika
lysina
madam
madlo
magistr
mahagon
majetek
majitel
majorita
makak
makovice
makrela
malba
malina
malovat
malvice
maminka
mandle
manko
marnost
masakr
maskot
masopust
matice
matrika
maturita
mazanec
mazivo
mazlit
mazurka
mdloba
mechanik
meditace
medovina
melasa
meloun
mentolka
metla
metoda
metr
mezera
migrace
mihnout
mihule
mikina
mikrofon
milenec
milimetr
milost
mimika
mincovna
minibar
minomet
minulost
miska
mistr
mixovat
mladost
mlha
mlhovina
mlok
mlsat
mluvit
mnich
mnohem
mobil
mocnost
modelka
modlitba
mohyla
mokro
molekula
momentka
monarcha
monokl
monstrum
montovat
monzun
mosaz
moskyt
most
motivace
motorka
motyka
moucha
moudrost
mozaika
mozek
mozol
mramor
mravenec
mrkev
mrtvola
mrzet
mrzutost
mstitel
mudrc
muflon
mulat
mumie
munice
muset
mutace
muzeum
muzikant
myslivec
mzda
nabourat
nachytat
nadace
nadbytek
nadhoz
nadobro
nadpis
nahlas
nahnat
nahodile
nahradit
naivita
najednou
najisto
najmout
naklonit
nakonec
nakrmit
nalevo
namazat
namluvit
nanometr
naoko
naopak
naostro
napadat
napevno
naplnit
napnout
naposled
naprosto
narodit
naruby
narychlo
nasadit
nasekat
naslepo
nastat
natolik
navenek
navrch
navzdory
nazvat
nebe
nechat
necky
nedaleko
nedbat
neduh
negace
nehet
nehoda
nejen
nejprve
neklid
nelibost
nemilost
nemoc
neochota
neonka
nepokoj
nerost
nerv
nesmysl
nesoulad
netvor
neuron
nevina
nezvykle
nicota
nijak
nikam
nikdy
nikl
nikterak
nitro
nocleh
nohavice
nominace
nora
norek
nositel
nosnost
nouze
noviny
novota
nozdra
nuda
nudle
nuget
nutit
nutnost
nutrie
nymfa
obal
obarvit
obava
obdiv
obec
obehnat
obejmout
obezita
obhajoba
obilnice
objasnit
objekt
obklopit
oblast
oblek
obliba
obloha
obluda
obnos
obohatit
obojek
obout
obrazec
obrna
obruba
obrys
obsah
obsluha
obstarat
obuv
obvaz
obvinit
obvod
obvykle
obyvatel
obzor
ocas
ocel
ocenit
ochladit
ochota
ochrana
ocitnout
odboj
odbyt
odchod
odcizit
odebrat
odeslat
odevzdat
odezva
odhadce
odhodit
odjet
odjinud
odkaz
odkoupit
odliv
odluka
odmlka
odolnost
odpad
odpis
odplout
odpor
odpustit
odpykat
odrazka
odsoudit
odstup
odsun
odtok
odtud
odvaha
odveta
odvolat
odvracet
odznak
ofina
ofsajd
ohlas
ohnisko
ohrada
ohrozit
ohryzek
okap
okenice
oklika
okno
okouzlit
okovy
okrasa
okres
okrsek
okruh
okupant
okurka
okusit
olejnina
olizovat
omak
omeleta
omezit
omladina
omlouvat
omluva
omyl
onehdy
opakovat
opasek
operace
opice
opilost
opisovat
opora
opozice
opravdu
oproti
orbital
orchestr
orgie
orlice
orloj
ortel
osada
oschnout
osika
osivo
oslava
oslepit
oslnit
oslovit
osnova
osoba
osolit
ospalec
osten
ostraha
ostuda
ostych
osvojit
oteplit
otisk
otop
otrhat
otrlost
otrok
otruby
otvor
ovanout
ovar
oves
ovlivnit
ovoce
oxid
ozdoba
pachatel
pacient
padouch
pahorek
pakt
palanda
palec
palivo
paluba
pamflet
pamlsek
panenka
panika
panna
panovat
panstvo
pantofle
paprika
parketa
parodie
parta
paruka
paryba
paseka
pasivita
pastelka
patent
patrona
pavouk
pazneht
pazourek
pecka
pedagog
pejsek
peklo
peloton
penalta
pendrek
penze
periskop
pero
pestrost
petarda
petice
petrolej
pevnina
pexeso
pianista
piha
pijavice
pikle
piknik
pilina
pilnost
pilulka
pinzeta
pipeta
pisatel
pistole
pitevna
pivnice
pivovar
placenta
plakat
plamen
planeta
plastika
platit
plavidlo
plaz
plech
plemeno
plenta
ples
pletivo
plevel
plivat
plnit
plno
plocha
plodina
plomba
plout
pluk
plyn
pobavit
pobyt
pochod
pocit
poctivec
podat
podcenit
podepsat
podhled
podivit
podklad
podmanit
podnik
podoba
podpora
podraz
podstata
podvod
podzim
poezie
pohanka
pohnutka
pohovor
pohroma
pohyb
pointa
pojistka
pojmout
pokazit
pokles
pokoj
pokrok
pokuta
pokyn
poledne
polibek
polknout
poloha
polynom
pomalu
pominout
pomlka
pomoc
pomsta
pomyslet
ponechat
ponorka
ponurost
popadat
popel
popisek
poplach
poprosit
popsat
popud
poradce
porce
porod
porucha
poryv
posadit
posed
posila
poskok
poslanec
posoudit
pospolu
postava
posudek
posyp
potah
potkan
potlesk
potomek
potrava
potupa
potvora
poukaz
pouto
pouzdro
povaha
povidla
povlak
povoz
povrch
povstat
povyk
povzdech
pozdrav
pozemek
poznatek
pozor
pozvat
pracovat
prahory
praktika
prales
praotec
praporek
prase
pravda
princip
prkno
probudit
procento
prodej
profese
prohra
projekt
prolomit
promile
pronikat
propad
prorok
prosba
proton
proutek
provaz
prskavka
prsten
prudkost
prut
prvek
prvohory
psanec
psovod
pstruh
ptactvo
puberta
puch
pudl
pukavec
puklina
pukrle
pult
pumpa
punc
pupen
pusa
pusinka
pustina
putovat
putyka
pyramida
pysk
pytel
racek
rachot
radiace
radnice
radon
raft
ragby
raketa
rakovina
rameno
rampouch
rande
rarach
rarita
rasovna
rastr
ratolest
razance
razidlo
reagovat
reakce
recept
redaktor
referent
reflex
rejnok
reklama
rekord
rekrut
rektor
reputace
revize
revma
revolver
rezerva
riskovat
riziko
robotika
rodokmen
rohovka
rokle
rokoko
romaneto
ropovod
ropucha
rorejs
rosol
rostlina
rotmistr
rotoped
rotunda
roubenka
roucho
roup
roura
rovina
rovnice
rozbor
rozchod
rozdat
rozeznat
rozhodce
rozinka
rozjezd
rozkaz
rozloha
rozmar
rozpad
rozruch
rozsah
roztok
rozum
rozvod
rubrika
ruchadlo
rukavice
rukopis
ryba
rybolov
rychlost
rydlo
rypadlo
rytina
ryzost
sadista
sahat
sako
samec
samizdat
samota
sanitka
sardinka
sasanka
satelit
sazba
sazenice
sbor
schovat
sebranka
secese
sedadlo
sediment
sedlo
sehnat
sejmout
sekera
sekta
sekunda
sekvoje
semeno
seno
servis
sesadit
seshora
seskok
seslat
sestra
sesuv
sesypat
setba
setina
setkat
setnout
setrvat
sever
seznam
shoda
shrnout
sifon
silnice
sirka
sirotek
sirup
situace
skafandr
skalisko
skanzen
skaut
skeptik
skica
skladba
sklenice
sklo
skluz
skoba
skokan
skoro
skripta
skrz
skupina
skvost
skvrna
slabika
sladidlo
slanina
slast
slavnost
sledovat
slepec
sleva
slezina
slib
slina
sliznice
slon
sloupek
slovo
sluch
sluha
slunce
slupka
slza
smaragd
smetana
smilstvo
smlouva
smog
smrad
smrk
smrtka
smutek
smysl
snad
snaha
snob
sobota
socha
sodovka
sokol
sopka
sotva
souboj
soucit
soudce
souhlas
soulad
soumrak
souprava
soused
soutok
souviset
spalovna
spasitel
spis
splav
spodek
spojenec
spolu
sponzor
spornost
spousta
sprcha
spustit
sranda
sraz
srdce
srna
srnec
srovnat
srpen
srst
srub
stanice
starosta
statika
stavba
stehno
stezka
stodola
stolek
stopa
storno
stoupat
strach
stres
strhnout
strom
struna
studna
stupnice
stvol
styk
subjekt
subtropy
suchar
sudost
sukno
sundat
sunout
surikata
surovina
svah
svalstvo
svetr
svatba
svazek
svisle
svitek
svoboda
svodidlo
svorka
svrab
sykavka
sykot
synek
synovec
sypat
sypkost
syrovost
sysel
sytost
tabletka
tabule
tahoun
tajemno
tajfun
tajga
tajit
tajnost
taktika
tamhle
tampon
tancovat
tanec
tanker
tapeta
tavenina
tazatel
technika
tehdy
tekutina
telefon
temnota
tendence
tenista
tenor
teplota
tepna
teprve
terapie
termoska
textil
ticho
tiskopis
titulek
tkadlec
tkanina
tlapka
tleskat
tlukot
tlupa
tmel
toaleta
topinka
topol
torzo
touha
toulec
tradice
traktor
tramp
trasa
traverza
trefit
trest
trezor
trhavina
trhlina
trochu
trojice
troska
trouba
trpce
trpitel
trpkost
trubec
truchlit
truhlice
trus
trvat
tudy
tuhnout
tuhost
tundra
turista
turnaj
tuzemsko
tvaroh
tvorba
tvrdost
tvrz
tygr
tykev
ubohost
uboze
ubrat
ubrousek
ubrus
ubytovna
ucho
uctivost
udivit
uhradit
ujednat
ujistit
ujmout
ukazatel
uklidnit
uklonit
ukotvit
ukrojit
ulice
ulita
ulovit
umyvadlo
unavit
uniforma
uniknout
upadnout
uplatnit
uplynout
upoutat
upravit
uran
urazit
usednout
usilovat
usmrtit
usnadnit
usnout
usoudit
ustlat
ustrnout
utahovat
utkat
utlumit
utonout
utopenec
utrousit
uvalit
uvolnit
uvozovka
uzdravit
uzel
uzenina
uzlina
uznat
vagon
valcha
valoun
vana
vandal
vanilka
varan
varhany
varovat
vcelku
vchod
vdova
vedro
vegetace
vejce
velbloud
veletrh
velitel
velmoc
velryba
venkov
veranda
verze
veselka
veskrze
vesnice
vespodu
vesta
veterina
veverka
vibrace
vichr
videohra
vidina
vidle
vila
vinice
viset
vitalita
vize
vizitka
vjezd
vklad
vkus
vlajka
vlak
vlasec
vlevo
vlhkost
vliv
vlnovka
vloupat
vnucovat
vnuk
voda
vodivost
vodoznak
vodstvo
vojensky
vojna
vojsko
volant
volba
volit
volno
voskovka
vozidlo
vozovna
vpravo
vrabec
vracet
vrah
vrata
vrba
vrcholek
vrhat
vrstva
vrtule
vsadit
vstoupit
vstup
vtip
vybavit
vybrat
vychovat
vydat
vydra
vyfotit
vyhledat
vyhnout
vyhodit
vyhradit
vyhubit
vyjasnit
vyjet
vyjmout
vyklopit
vykonat
vylekat
vymazat
vymezit
vymizet
vymyslet
vynechat
vynikat
vynutit
vypadat
vyplatit
vypravit
vypustit
vyrazit
vyrovnat
vyrvat
vyslovit
vysoko
vystavit
vysunout
vysypat
vytasit
vytesat
vytratit
vyvinout
vyvolat
vyvrhel
vyzdobit
vyznat
vzadu
vzbudit
vzchopit
vzdor
vzduch
vzdychat
vzestup
vzhledem
vzkaz
vzlykat
vznik
vzorek
vzpoura
vztah
vztek
xylofon
zabrat
zabydlet
zachovat
zadarmo
zadusit
zafoukat
zahltit
zahodit
zahrada
zahynout
zajatec
zajet
zajistit
zaklepat
zakoupit
zalepit
zamezit
zamotat
zamyslet
zanechat
zanikat
zaplatit
zapojit
zapsat
zarazit
zastavit
zasunout
zatajit
zatemnit
zatknout
zaujmout
zavalit
zavelet
zavinit
zavolat
zavrtat
zazvonit
zbavit
zbrusu
zbudovat
zbytek
zdaleka
zdarma
zdatnost
zdivo
zdobit
zdroj
zdvih
zdymadlo
zelenina
zeman
zemina
zeptat
zezadu
zezdola
zhatit
zhltnout
zhluboka
zhotovit
zhruba
zima
zimnice
zjemnit
zklamat
zkoumat
zkratka
zkumavka
zlato
zlehka
zloba
zlom
zlost
zlozvyk
zmapovat
zmar
zmatek
zmije
zmizet
zmocnit
zmodrat
zmrzlina
zmutovat
znak
znalost
znamenat
znovu
zobrazit
zotavit
zoubek
zoufale
zplodit
zpomalit
zprava
zprostit
zprudka
zprvu
zrada
zranit
zrcadlo
zrnitost
zrno
zrovna
zrychlit
zrzavost
zticha
ztratit
zubovina
zubr
zvednout
zvenku
zvesela
zvon
zvrat
zvukovod
zvyk`.split("\n"));

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/english.js
var wordlist2 = /* @__PURE__ */ Object.freeze(`abandon
ability
able
about
above
absent
absorb
abstract
absurd
abuse
access
accident
account
accuse
achieve
acid
acoustic
acquire
across
act
action
actor
actress
actual
adapt
add
addict
address
adjust
admit
adult
advance
advice
aerobic
affair
afford
afraid
again
age
agent
agree
ahead
aim
air
airport
aisle
alarm
album
alcohol
alert
alien
all
alley
allow
almost
alone
alpha
already
also
alter
always
amateur
amazing
among
amount
amused
analyst
anchor
ancient
anger
angle
angry
animal
ankle
announce
annual
another
answer
antenna
antique
anxiety
any
apart
apology
appear
apple
approve
april
arch
arctic
area
arena
argue
arm
armed
armor
army
around
arrange
arrest
arrive
arrow
art
artefact
artist
artwork
ask
aspect
assault
asset
assist
assume
asthma
athlete
atom
attack
attend
attitude
attract
auction
audit
august
aunt
author
auto
autumn
average
avocado
avoid
awake
aware
away
awesome
awful
awkward
axis
baby
bachelor
bacon
badge
bag
balance
balcony
ball
bamboo
banana
banner
bar
barely
bargain
barrel
base
basic
basket
battle
beach
bean
beauty
because
become
beef
before
begin
behave
behind
believe
below
belt
bench
benefit
best
betray
better
between
beyond
bicycle
bid
bike
bind
biology
bird
birth
bitter
black
blade
blame
blanket
blast
bleak
bless
blind
blood
blossom
blouse
blue
blur
blush
board
boat
body
boil
bomb
bone
bonus
book
boost
border
boring
borrow
boss
bottom
bounce
box
boy
bracket
brain
brand
brass
brave
bread
breeze
brick
bridge
brief
bright
bring
brisk
broccoli
broken
bronze
broom
brother
brown
brush
bubble
buddy
budget
buffalo
build
bulb
bulk
bullet
bundle
bunker
burden
burger
burst
bus
business
busy
butter
buyer
buzz
cabbage
cabin
cable
cactus
cage
cake
call
calm
camera
camp
can
canal
cancel
candy
cannon
canoe
canvas
canyon
capable
capital
captain
car
carbon
card
cargo
carpet
carry
cart
case
cash
casino
castle
casual
cat
catalog
catch
category
cattle
caught
cause
caution
cave
ceiling
celery
cement
census
century
cereal
certain
chair
chalk
champion
change
chaos
chapter
charge
chase
chat
cheap
check
cheese
chef
cherry
chest
chicken
chief
child
chimney
choice
choose
chronic
chuckle
chunk
churn
cigar
cinnamon
circle
citizen
city
civil
claim
clap
clarify
claw
clay
clean
clerk
clever
click
client
cliff
climb
clinic
clip
clock
clog
close
cloth
cloud
clown
club
clump
cluster
clutch
coach
coast
coconut
code
coffee
coil
coin
collect
color
column
combine
come
comfort
comic
common
company
concert
conduct
confirm
congress
connect
consider
control
convince
cook
cool
copper
copy
coral
core
corn
correct
cost
cotton
couch
country
couple
course
cousin
cover
coyote
crack
cradle
craft
cram
crane
crash
crater
crawl
crazy
cream
credit
creek
crew
cricket
crime
crisp
critic
crop
cross
crouch
crowd
crucial
cruel
cruise
crumble
crunch
crush
cry
crystal
cube
culture
cup
cupboard
curious
current
curtain
curve
cushion
custom
cute
cycle
dad
damage
damp
dance
danger
daring
dash
daughter
dawn
day
deal
debate
debris
decade
december
decide
decline
decorate
decrease
deer
defense
define
defy
degree
delay
deliver
demand
demise
denial
dentist
deny
depart
depend
deposit
depth
deputy
derive
describe
desert
design
desk
despair
destroy
detail
detect
develop
device
devote
diagram
dial
diamond
diary
dice
diesel
diet
differ
digital
dignity
dilemma
dinner
dinosaur
direct
dirt
disagree
discover
disease
dish
dismiss
disorder
display
distance
divert
divide
divorce
dizzy
doctor
document
dog
doll
dolphin
domain
donate
donkey
donor
door
dose
double
dove
draft
dragon
drama
drastic
draw
dream
dress
drift
drill
drink
drip
drive
drop
drum
dry
duck
dumb
dune
during
dust
dutch
duty
dwarf
dynamic
eager
eagle
early
earn
earth
easily
east
easy
echo
ecology
economy
edge
edit
educate
effort
egg
eight
either
elbow
elder
electric
elegant
element
elephant
elevator
elite
else
embark
embody
embrace
emerge
emotion
employ
empower
empty
enable
enact
end
endless
endorse
enemy
energy
enforce
engage
engine
enhance
enjoy
enlist
enough
enrich
enroll
ensure
enter
entire
entry
envelope
episode
equal
equip
era
erase
erode
erosion
error
erupt
escape
essay
essence
estate
eternal
ethics
evidence
evil
evoke
evolve
exact
example
excess
exchange
excite
exclude
excuse
execute
exercise
exhaust
exhibit
exile
exist
exit
exotic
expand
expect
expire
explain
expose
express
extend
extra
eye
eyebrow
fabric
face
faculty
fade
faint
faith
fall
false
fame
family
famous
fan
fancy
fantasy
farm
fashion
fat
fatal
father
fatigue
fault
favorite
feature
february
federal
fee
feed
feel
female
fence
festival
fetch
fever
few
fiber
fiction
field
figure
file
film
filter
final
find
fine
finger
finish
fire
firm
first
fiscal
fish
fit
fitness
fix
flag
flame
flash
flat
flavor
flee
flight
flip
float
flock
floor
flower
fluid
flush
fly
foam
focus
fog
foil
fold
follow
food
foot
force
forest
forget
fork
fortune
forum
forward
fossil
foster
found
fox
fragile
frame
frequent
fresh
friend
fringe
frog
front
frost
frown
frozen
fruit
fuel
fun
funny
furnace
fury
future
gadget
gain
galaxy
gallery
game
gap
garage
garbage
garden
garlic
garment
gas
gasp
gate
gather
gauge
gaze
general
genius
genre
gentle
genuine
gesture
ghost
giant
gift
giggle
ginger
giraffe
girl
give
glad
glance
glare
glass
glide
glimpse
globe
gloom
glory
glove
glow
glue
goat
goddess
gold
good
goose
gorilla
gospel
gossip
govern
gown
grab
grace
grain
grant
grape
grass
gravity
great
green
grid
grief
grit
grocery
group
grow
grunt
guard
guess
guide
guilt
guitar
gun
gym
habit
hair
half
hammer
hamster
hand
happy
harbor
hard
harsh
harvest
hat
have
hawk
hazard
head
health
heart
heavy
hedgehog
height
hello
helmet
help
hen
hero
hidden
high
hill
hint
hip
hire
history
hobby
hockey
hold
hole
holiday
hollow
home
honey
hood
hope
horn
horror
horse
hospital
host
hotel
hour
hover
hub
huge
human
humble
humor
hundred
hungry
hunt
hurdle
hurry
hurt
husband
hybrid
ice
icon
idea
identify
idle
ignore
ill
illegal
illness
image
imitate
immense
immune
impact
impose
improve
impulse
inch
include
income
increase
index
indicate
indoor
industry
infant
inflict
inform
inhale
inherit
initial
inject
injury
inmate
inner
innocent
input
inquiry
insane
insect
inside
inspire
install
intact
interest
into
invest
invite
involve
iron
island
isolate
issue
item
ivory
jacket
jaguar
jar
jazz
jealous
jeans
jelly
jewel
job
join
joke
journey
joy
judge
juice
jump
jungle
junior
junk
just
kangaroo
keen
keep
ketchup
key
kick
kid
kidney
kind
kingdom
kiss
kit
kitchen
kite
kitten
kiwi
knee
knife
knock
know
lab
label
labor
ladder
lady
lake
lamp
language
laptop
large
later
latin
laugh
laundry
lava
law
lawn
lawsuit
layer
lazy
leader
leaf
learn
leave
lecture
left
leg
legal
legend
leisure
lemon
lend
length
lens
leopard
lesson
letter
level
liar
liberty
library
license
life
lift
light
like
limb
limit
link
lion
liquid
list
little
live
lizard
load
loan
lobster
local
lock
logic
lonely
long
loop
lottery
loud
lounge
love
loyal
lucky
luggage
lumber
lunar
lunch
luxury
lyrics
machine
mad
magic
magnet
maid
mail
main
major
make
mammal
man
manage
mandate
mango
mansion
manual
maple
marble
march
margin
marine
market
marriage
mask
mass
master
match
material
math
matrix
matter
maximum
maze
meadow
mean
measure
meat
mechanic
medal
media
melody
melt
member
memory
mention
menu
mercy
merge
merit
merry
mesh
message
metal
method
middle
midnight
milk
million
mimic
mind
minimum
minor
minute
miracle
mirror
misery
miss
mistake
mix
mixed
mixture
mobile
model
modify
mom
moment
monitor
monkey
monster
month
moon
moral
more
morning
mosquito
mother
motion
motor
mountain
mouse
move
movie
much
muffin
mule
multiply
muscle
museum
mushroom
music
must
mutual
myself
mystery
myth
naive
name
napkin
narrow
nasty
nation
nature
near
neck
need
negative
neglect
neither
nephew
nerve
nest
net
network
neutral
never
news
next
nice
night
noble
noise
nominee
noodle
normal
north
nose
notable
note
nothing
notice
novel
now
nuclear
number
nurse
nut
oak
obey
object
oblige
obscure
observe
obtain
obvious
occur
ocean
october
odor
off
offer
office
often
oil
okay
old
olive
olympic
omit
once
one
onion
online
only
open
opera
opinion
oppose
option
orange
orbit
orchard
order
ordinary
organ
orient
original
orphan
ostrich
other
outdoor
outer
output
outside
oval
oven
over
own
owner
oxygen
oyster
ozone
pact
paddle
page
pair
palace
palm
panda
panel
panic
panther
paper
parade
parent
park
parrot
party
pass
patch
path
patient
patrol
pattern
pause
pave
payment
peace
peanut
pear
peasant
pelican
pen
penalty
pencil
people
pepper
perfect
permit
person
pet
phone
photo
phrase
physical
piano
picnic
picture
piece
pig
pigeon
pill
pilot
pink
pioneer
pipe
pistol
pitch
pizza
place
planet
plastic
plate
play
please
pledge
pluck
plug
plunge
poem
poet
point
polar
pole
police
pond
pony
pool
popular
portion
position
possible
post
potato
pottery
poverty
powder
power
practice
praise
predict
prefer
prepare
present
pretty
prevent
price
pride
primary
print
priority
prison
private
prize
problem
process
produce
profit
program
project
promote
proof
property
prosper
protect
proud
provide
public
pudding
pull
pulp
pulse
pumpkin
punch
pupil
puppy
purchase
purity
purpose
purse
push
put
puzzle
pyramid
quality
quantum
quarter
question
quick
quit
quiz
quote
rabbit
raccoon
race
rack
radar
radio
rail
rain
raise
rally
ramp
ranch
random
range
rapid
rare
rate
rather
raven
raw
razor
ready
real
reason
rebel
rebuild
recall
receive
recipe
record
recycle
reduce
reflect
reform
refuse
region
regret
regular
reject
relax
release
relief
rely
remain
remember
remind
remove
render
renew
rent
reopen
repair
repeat
replace
report
require
rescue
resemble
resist
resource
response
result
retire
retreat
return
reunion
reveal
review
reward
rhythm
rib
ribbon
rice
rich
ride
ridge
rifle
right
rigid
ring
riot
ripple
risk
ritual
rival
river
road
roast
robot
robust
rocket
romance
roof
rookie
room
rose
rotate
rough
round
route
royal
rubber
rude
rug
rule
run
runway
rural
sad
saddle
sadness
safe
sail
salad
salmon
salon
salt
salute
same
sample
sand
satisfy
satoshi
sauce
sausage
save
say
scale
scan
scare
scatter
scene
scheme
school
science
scissors
scorpion
scout
scrap
screen
script
scrub
sea
search
season
seat
second
secret
section
security
seed
seek
segment
select
sell
seminar
senior
sense
sentence
series
service
session
settle
setup
seven
shadow
shaft
shallow
share
shed
shell
sheriff
shield
shift
shine
ship
shiver
shock
shoe
shoot
shop
short
shoulder
shove
shrimp
shrug
shuffle
shy
sibling
sick
side
siege
sight
sign
silent
silk
silly
silver
similar
simple
since
sing
siren
sister
situate
six
size
skate
sketch
ski
skill
skin
skirt
skull
slab
slam
sleep
slender
slice
slide
slight
slim
slogan
slot
slow
slush
small
smart
smile
smoke
smooth
snack
snake
snap
sniff
snow
soap
soccer
social
sock
soda
soft
solar
soldier
solid
solution
solve
someone
song
soon
sorry
sort
soul
sound
soup
source
south
space
spare
spatial
spawn
speak
special
speed
spell
spend
sphere
spice
spider
spike
spin
spirit
split
spoil
sponsor
spoon
sport
spot
spray
spread
spring
spy
square
squeeze
squirrel
stable
stadium
staff
stage
stairs
stamp
stand
start
state
stay
steak
steel
stem
step
stereo
stick
still
sting
stock
stomach
stone
stool
story
stove
strategy
street
strike
strong
struggle
student
stuff
stumble
style
subject
submit
subway
success
such
sudden
suffer
sugar
suggest
suit
summer
sun
sunny
sunset
super
supply
supreme
sure
surface
surge
surprise
surround
survey
suspect
sustain
swallow
swamp
swap
swarm
swear
sweet
swift
swim
swing
switch
sword
symbol
symptom
syrup
system
table
tackle
tag
tail
talent
talk
tank
tape
target
task
taste
tattoo
taxi
teach
team
tell
ten
tenant
tennis
tent
term
test
text
thank
that
theme
then
theory
there
they
thing
this
thought
three
thrive
throw
thumb
thunder
ticket
tide
tiger
tilt
timber
time
tiny
tip
tired
tissue
title
toast
tobacco
today
toddler
toe
together
toilet
token
tomato
tomorrow
tone
tongue
tonight
tool
tooth
top
topic
topple
torch
tornado
tortoise
toss
total
tourist
toward
tower
town
toy
track
trade
traffic
tragic
train
transfer
trap
trash
travel
tray
treat
tree
trend
trial
tribe
trick
trigger
trim
trip
trophy
trouble
truck
true
truly
trumpet
trust
truth
try
tube
tuition
tumble
tuna
tunnel
turkey
turn
turtle
twelve
twenty
twice
twin
twist
two
type
typical
ugly
umbrella
unable
unaware
uncle
uncover
under
undo
unfair
unfold
unhappy
uniform
unique
unit
universe
unknown
unlock
until
unusual
unveil
update
upgrade
uphold
upon
upper
upset
urban
urge
usage
use
used
useful
useless
usual
utility
vacant
vacuum
vague
valid
valley
valve
van
vanish
vapor
various
vast
vault
vehicle
velvet
vendor
venture
venue
verb
verify
version
very
vessel
veteran
viable
vibrant
vicious
victory
video
view
village
vintage
violin
virtual
virus
visa
visit
visual
vital
vivid
vocal
voice
void
volcano
volume
vote
voyage
wage
wagon
wait
walk
wall
walnut
want
warfare
warm
warrior
wash
wasp
waste
water
wave
way
wealth
weapon
wear
weasel
weather
web
wedding
weekend
weird
welcome
west
wet
whale
what
wheat
wheel
when
where
whip
whisper
wide
width
wife
wild
will
win
window
wine
wing
wink
winner
winter
wire
wisdom
wise
wish
witness
wolf
woman
wonder
wood
wool
word
work
world
worry
worth
wrap
wreck
wrestle
wrist
write
wrong
yard
year
yellow
you
young
youth
zebra
zero
zone
zoo`.split("\n"));

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/french.js
var wordlist3 = /* @__PURE__ */ Object.freeze(`abaisser
abandon
abdiquer
abeille
abolir
aborder
aboutir
aboyer
abrasif
abreuver
abriter
abroger
abrupt
absence
absolu
absurde
abusif
abyssal
académie
acajou
acarien
accabler
accepter
acclamer
accolade
accroche
accuser
acerbe
achat
acheter
aciduler
acier
acompte
acquérir
acronyme
acteur
actif
actuel
adepte
adéquat
adhésif
adjectif
adjuger
admettre
admirer
adopter
adorer
adoucir
adresse
adroit
adulte
adverbe
aérer
aéronef
affaire
affecter
affiche
affreux
affubler
agacer
agencer
agile
agiter
agrafer
agréable
agrume
aider
aiguille
ailier
aimable
aisance
ajouter
ajuster
alarmer
alchimie
alerte
algèbre
algue
aliéner
aliment
alléger
alliage
allouer
allumer
alourdir
alpaga
altesse
alvéole
amateur
ambigu
ambre
aménager
amertume
amidon
amiral
amorcer
amour
amovible
amphibie
ampleur
amusant
analyse
anaphore
anarchie
anatomie
ancien
anéantir
angle
angoisse
anguleux
animal
annexer
annonce
annuel
anodin
anomalie
anonyme
anormal
antenne
antidote
anxieux
apaiser
apéritif
aplanir
apologie
appareil
appeler
apporter
appuyer
aquarium
aqueduc
arbitre
arbuste
ardeur
ardoise
argent
arlequin
armature
armement
armoire
armure
arpenter
arracher
arriver
arroser
arsenic
artériel
article
aspect
asphalte
aspirer
assaut
asservir
assiette
associer
assurer
asticot
astre
astuce
atelier
atome
atrium
atroce
attaque
attentif
attirer
attraper
aubaine
auberge
audace
audible
augurer
aurore
automne
autruche
avaler
avancer
avarice
avenir
averse
aveugle
aviateur
avide
avion
aviser
avoine
avouer
avril
axial
axiome
badge
bafouer
bagage
baguette
baignade
balancer
balcon
baleine
balisage
bambin
bancaire
bandage
banlieue
bannière
banquier
barbier
baril
baron
barque
barrage
bassin
bastion
bataille
bateau
batterie
baudrier
bavarder
belette
bélier
belote
bénéfice
berceau
berger
berline
bermuda
besace
besogne
bétail
beurre
biberon
bicycle
bidule
bijou
bilan
bilingue
billard
binaire
biologie
biopsie
biotype
biscuit
bison
bistouri
bitume
bizarre
blafard
blague
blanchir
blessant
blinder
blond
bloquer
blouson
bobard
bobine
boire
boiser
bolide
bonbon
bondir
bonheur
bonifier
bonus
bordure
borne
botte
boucle
boueux
bougie
boulon
bouquin
bourse
boussole
boutique
boxeur
branche
brasier
brave
brebis
brèche
breuvage
bricoler
brigade
brillant
brioche
brique
brochure
broder
bronzer
brousse
broyeur
brume
brusque
brutal
bruyant
buffle
buisson
bulletin
bureau
burin
bustier
butiner
butoir
buvable
buvette
cabanon
cabine
cachette
cadeau
cadre
caféine
caillou
caisson
calculer
calepin
calibre
calmer
calomnie
calvaire
camarade
caméra
camion
campagne
canal
caneton
canon
cantine
canular
capable
caporal
caprice
capsule
capter
capuche
carabine
carbone
caresser
caribou
carnage
carotte
carreau
carton
cascade
casier
casque
cassure
causer
caution
cavalier
caverne
caviar
cédille
ceinture
céleste
cellule
cendrier
censurer
central
cercle
cérébral
cerise
cerner
cerveau
cesser
chagrin
chaise
chaleur
chambre
chance
chapitre
charbon
chasseur
chaton
chausson
chavirer
chemise
chenille
chéquier
chercher
cheval
chien
chiffre
chignon
chimère
chiot
chlorure
chocolat
choisir
chose
chouette
chrome
chute
cigare
cigogne
cimenter
cinéma
cintrer
circuler
cirer
cirque
citerne
citoyen
citron
civil
clairon
clameur
claquer
classe
clavier
client
cligner
climat
clivage
cloche
clonage
cloporte
cobalt
cobra
cocasse
cocotier
coder
codifier
coffre
cogner
cohésion
coiffer
coincer
colère
colibri
colline
colmater
colonel
combat
comédie
commande
compact
concert
conduire
confier
congeler
connoter
consonne
contact
convexe
copain
copie
corail
corbeau
cordage
corniche
corpus
correct
cortège
cosmique
costume
coton
coude
coupure
courage
couteau
couvrir
coyote
crabe
crainte
cravate
crayon
créature
créditer
crémeux
creuser
crevette
cribler
crier
cristal
critère
croire
croquer
crotale
crucial
cruel
crypter
cubique
cueillir
cuillère
cuisine
cuivre
culminer
cultiver
cumuler
cupide
curatif
curseur
cyanure
cycle
cylindre
cynique
daigner
damier
danger
danseur
dauphin
débattre
débiter
déborder
débrider
débutant
décaler
décembre
déchirer
décider
déclarer
décorer
décrire
décupler
dédale
déductif
déesse
défensif
défiler
défrayer
dégager
dégivrer
déglutir
dégrafer
déjeuner
délice
déloger
demander
demeurer
démolir
dénicher
dénouer
dentelle
dénuder
départ
dépenser
déphaser
déplacer
déposer
déranger
dérober
désastre
descente
désert
désigner
désobéir
dessiner
destrier
détacher
détester
détourer
détresse
devancer
devenir
deviner
devoir
diable
dialogue
diamant
dicter
différer
digérer
digital
digne
diluer
dimanche
diminuer
dioxyde
directif
diriger
discuter
disposer
dissiper
distance
divertir
diviser
docile
docteur
dogme
doigt
domaine
domicile
dompter
donateur
donjon
donner
dopamine
dortoir
dorure
dosage
doseur
dossier
dotation
douanier
double
douceur
douter
doyen
dragon
draper
dresser
dribbler
droiture
duperie
duplexe
durable
durcir
dynastie
éblouir
écarter
écharpe
échelle
éclairer
éclipse
éclore
écluse
école
économie
écorce
écouter
écraser
écrémer
écrivain
écrou
écume
écureuil
édifier
éduquer
effacer
effectif
effigie
effort
effrayer
effusion
égaliser
égarer
éjecter
élaborer
élargir
électron
élégant
éléphant
élève
éligible
élitisme
éloge
élucider
éluder
emballer
embellir
embryon
émeraude
émission
emmener
émotion
émouvoir
empereur
employer
emporter
emprise
émulsion
encadrer
enchère
enclave
encoche
endiguer
endosser
endroit
enduire
énergie
enfance
enfermer
enfouir
engager
engin
englober
énigme
enjamber
enjeu
enlever
ennemi
ennuyeux
enrichir
enrobage
enseigne
entasser
entendre
entier
entourer
entraver
énumérer
envahir
enviable
envoyer
enzyme
éolien
épaissir
épargne
épatant
épaule
épicerie
épidémie
épier
épilogue
épine
épisode
épitaphe
époque
épreuve
éprouver
épuisant
équerre
équipe
ériger
érosion
erreur
éruption
escalier
espadon
espèce
espiègle
espoir
esprit
esquiver
essayer
essence
essieu
essorer
estime
estomac
estrade
étagère
étaler
étanche
étatique
éteindre
étendoir
éternel
éthanol
éthique
ethnie
étirer
étoffer
étoile
étonnant
étourdir
étrange
étroit
étude
euphorie
évaluer
évasion
éventail
évidence
éviter
évolutif
évoquer
exact
exagérer
exaucer
exceller
excitant
exclusif
excuse
exécuter
exemple
exercer
exhaler
exhorter
exigence
exiler
exister
exotique
expédier
explorer
exposer
exprimer
exquis
extensif
extraire
exulter
fable
fabuleux
facette
facile
facture
faiblir
falaise
fameux
famille
farceur
farfelu
farine
farouche
fasciner
fatal
fatigue
faucon
fautif
faveur
favori
fébrile
féconder
fédérer
félin
femme
fémur
fendoir
féodal
fermer
féroce
ferveur
festival
feuille
feutre
février
fiasco
ficeler
fictif
fidèle
figure
filature
filetage
filière
filleul
filmer
filou
filtrer
financer
finir
fiole
firme
fissure
fixer
flairer
flamme
flasque
flatteur
fléau
flèche
fleur
flexion
flocon
flore
fluctuer
fluide
fluvial
folie
fonderie
fongible
fontaine
forcer
forgeron
formuler
fortune
fossile
foudre
fougère
fouiller
foulure
fourmi
fragile
fraise
franchir
frapper
frayeur
frégate
freiner
frelon
frémir
frénésie
frère
friable
friction
frisson
frivole
froid
fromage
frontal
frotter
fruit
fugitif
fuite
fureur
furieux
furtif
fusion
futur
gagner
galaxie
galerie
gambader
garantir
gardien
garnir
garrigue
gazelle
gazon
géant
gélatine
gélule
gendarme
général
génie
genou
gentil
géologie
géomètre
géranium
germe
gestuel
geyser
gibier
gicler
girafe
givre
glace
glaive
glisser
globe
gloire
glorieux
golfeur
gomme
gonfler
gorge
gorille
goudron
gouffre
goulot
goupille
gourmand
goutte
graduel
graffiti
graine
grand
grappin
gratuit
gravir
grenat
griffure
griller
grimper
grogner
gronder
grotte
groupe
gruger
grutier
gruyère
guépard
guerrier
guide
guimauve
guitare
gustatif
gymnaste
gyrostat
habitude
hachoir
halte
hameau
hangar
hanneton
haricot
harmonie
harpon
hasard
hélium
hématome
herbe
hérisson
hermine
héron
hésiter
heureux
hiberner
hibou
hilarant
histoire
hiver
homard
hommage
homogène
honneur
honorer
honteux
horde
horizon
horloge
hormone
horrible
houleux
housse
hublot
huileux
humain
humble
humide
humour
hurler
hydromel
hygiène
hymne
hypnose
idylle
ignorer
iguane
illicite
illusion
image
imbiber
imiter
immense
immobile
immuable
impact
impérial
implorer
imposer
imprimer
imputer
incarner
incendie
incident
incliner
incolore
indexer
indice
inductif
inédit
ineptie
inexact
infini
infliger
informer
infusion
ingérer
inhaler
inhiber
injecter
injure
innocent
inoculer
inonder
inscrire
insecte
insigne
insolite
inspirer
instinct
insulter
intact
intense
intime
intrigue
intuitif
inutile
invasion
inventer
inviter
invoquer
ironique
irradier
irréel
irriter
isoler
ivoire
ivresse
jaguar
jaillir
jambe
janvier
jardin
jauger
jaune
javelot
jetable
jeton
jeudi
jeunesse
joindre
joncher
jongler
joueur
jouissif
journal
jovial
joyau
joyeux
jubiler
jugement
junior
jupon
juriste
justice
juteux
juvénile
kayak
kimono
kiosque
label
labial
labourer
lacérer
lactose
lagune
laine
laisser
laitier
lambeau
lamelle
lampe
lanceur
langage
lanterne
lapin
largeur
larme
laurier
lavabo
lavoir
lecture
légal
léger
légume
lessive
lettre
levier
lexique
lézard
liasse
libérer
libre
licence
licorne
liège
lièvre
ligature
ligoter
ligue
limer
limite
limonade
limpide
linéaire
lingot
lionceau
liquide
lisière
lister
lithium
litige
littoral
livreur
logique
lointain
loisir
lombric
loterie
louer
lourd
loutre
louve
loyal
lubie
lucide
lucratif
lueur
lugubre
luisant
lumière
lunaire
lundi
luron
lutter
luxueux
machine
magasin
magenta
magique
maigre
maillon
maintien
mairie
maison
majorer
malaxer
maléfice
malheur
malice
mallette
mammouth
mandater
maniable
manquant
manteau
manuel
marathon
marbre
marchand
mardi
maritime
marqueur
marron
marteler
mascotte
massif
matériel
matière
matraque
maudire
maussade
mauve
maximal
méchant
méconnu
médaille
médecin
méditer
méduse
meilleur
mélange
mélodie
membre
mémoire
menacer
mener
menhir
mensonge
mentor
mercredi
mérite
merle
messager
mesure
métal
météore
méthode
métier
meuble
miauler
microbe
miette
mignon
migrer
milieu
million
mimique
mince
minéral
minimal
minorer
minute
miracle
miroiter
missile
mixte
mobile
moderne
moelleux
mondial
moniteur
monnaie
monotone
monstre
montagne
monument
moqueur
morceau
morsure
mortier
moteur
motif
mouche
moufle
moulin
mousson
mouton
mouvant
multiple
munition
muraille
murène
murmure
muscle
muséum
musicien
mutation
muter
mutuel
myriade
myrtille
mystère
mythique
nageur
nappe
narquois
narrer
natation
nation
nature
naufrage
nautique
navire
nébuleux
nectar
néfaste
négation
négliger
négocier
neige
nerveux
nettoyer
neurone
neutron
neveu
niche
nickel
nitrate
niveau
noble
nocif
nocturne
noirceur
noisette
nomade
nombreux
nommer
normatif
notable
notifier
notoire
nourrir
nouveau
novateur
novembre
novice
nuage
nuancer
nuire
nuisible
numéro
nuptial
nuque
nutritif
obéir
objectif
obliger
obscur
observer
obstacle
obtenir
obturer
occasion
occuper
océan
octobre
octroyer
octupler
oculaire
odeur
odorant
offenser
officier
offrir
ogive
oiseau
oisillon
olfactif
olivier
ombrage
omettre
onctueux
onduler
onéreux
onirique
opale
opaque
opérer
opinion
opportun
opprimer
opter
optique
orageux
orange
orbite
ordonner
oreille
organe
orgueil
orifice
ornement
orque
ortie
osciller
osmose
ossature
otarie
ouragan
ourson
outil
outrager
ouvrage
ovation
oxyde
oxygène
ozone
paisible
palace
palmarès
palourde
palper
panache
panda
pangolin
paniquer
panneau
panorama
pantalon
papaye
papier
papoter
papyrus
paradoxe
parcelle
paresse
parfumer
parler
parole
parrain
parsemer
partager
parure
parvenir
passion
pastèque
paternel
patience
patron
pavillon
pavoiser
payer
paysage
peigne
peintre
pelage
pélican
pelle
pelouse
peluche
pendule
pénétrer
pénible
pensif
pénurie
pépite
péplum
perdrix
perforer
période
permuter
perplexe
persil
perte
peser
pétale
petit
pétrir
peuple
pharaon
phobie
phoque
photon
phrase
physique
piano
pictural
pièce
pierre
pieuvre
pilote
pinceau
pipette
piquer
pirogue
piscine
piston
pivoter
pixel
pizza
placard
plafond
plaisir
planer
plaque
plastron
plateau
pleurer
plexus
pliage
plomb
plonger
pluie
plumage
pochette
poésie
poète
pointe
poirier
poisson
poivre
polaire
policier
pollen
polygone
pommade
pompier
ponctuel
pondérer
poney
portique
position
posséder
posture
potager
poteau
potion
pouce
poulain
poumon
pourpre
poussin
pouvoir
prairie
pratique
précieux
prédire
préfixe
prélude
prénom
présence
prétexte
prévoir
primitif
prince
prison
priver
problème
procéder
prodige
profond
progrès
proie
projeter
prologue
promener
propre
prospère
protéger
prouesse
proverbe
prudence
pruneau
psychose
public
puceron
puiser
pulpe
pulsar
punaise
punitif
pupitre
purifier
puzzle
pyramide
quasar
querelle
question
quiétude
quitter
quotient
racine
raconter
radieux
ragondin
raideur
raisin
ralentir
rallonge
ramasser
rapide
rasage
ratisser
ravager
ravin
rayonner
réactif
réagir
réaliser
réanimer
recevoir
réciter
réclamer
récolter
recruter
reculer
recycler
rédiger
redouter
refaire
réflexe
réformer
refrain
refuge
régalien
région
réglage
régulier
réitérer
rejeter
rejouer
relatif
relever
relief
remarque
remède
remise
remonter
remplir
remuer
renard
renfort
renifler
renoncer
rentrer
renvoi
replier
reporter
reprise
reptile
requin
réserve
résineux
résoudre
respect
rester
résultat
rétablir
retenir
réticule
retomber
retracer
réunion
réussir
revanche
revivre
révolte
révulsif
richesse
rideau
rieur
rigide
rigoler
rincer
riposter
risible
risque
rituel
rival
rivière
rocheux
romance
rompre
ronce
rondin
roseau
rosier
rotatif
rotor
rotule
rouge
rouille
rouleau
routine
royaume
ruban
rubis
ruche
ruelle
rugueux
ruiner
ruisseau
ruser
rustique
rythme
sabler
saboter
sabre
sacoche
safari
sagesse
saisir
salade
salive
salon
saluer
samedi
sanction
sanglier
sarcasme
sardine
saturer
saugrenu
saumon
sauter
sauvage
savant
savonner
scalpel
scandale
scélérat
scénario
sceptre
schéma
science
scinder
score
scrutin
sculpter
séance
sécable
sécher
secouer
sécréter
sédatif
séduire
seigneur
séjour
sélectif
semaine
sembler
semence
séminal
sénateur
sensible
sentence
séparer
séquence
serein
sergent
sérieux
serrure
sérum
service
sésame
sévir
sevrage
sextuple
sidéral
siècle
siéger
siffler
sigle
signal
silence
silicium
simple
sincère
sinistre
siphon
sirop
sismique
situer
skier
social
socle
sodium
soigneux
soldat
soleil
solitude
soluble
sombre
sommeil
somnoler
sonde
songeur
sonnette
sonore
sorcier
sortir
sosie
sottise
soucieux
soudure
souffle
soulever
soupape
source
soutirer
souvenir
spacieux
spatial
spécial
sphère
spiral
stable
station
sternum
stimulus
stipuler
strict
studieux
stupeur
styliste
sublime
substrat
subtil
subvenir
succès
sucre
suffixe
suggérer
suiveur
sulfate
superbe
supplier
surface
suricate
surmener
surprise
sursaut
survie
suspect
syllabe
symbole
symétrie
synapse
syntaxe
système
tabac
tablier
tactile
tailler
talent
talisman
talonner
tambour
tamiser
tangible
tapis
taquiner
tarder
tarif
tartine
tasse
tatami
tatouage
taupe
taureau
taxer
témoin
temporel
tenaille
tendre
teneur
tenir
tension
terminer
terne
terrible
tétine
texte
thème
théorie
thérapie
thorax
tibia
tiède
timide
tirelire
tiroir
tissu
titane
titre
tituber
toboggan
tolérant
tomate
tonique
tonneau
toponyme
torche
tordre
tornade
torpille
torrent
torse
tortue
totem
toucher
tournage
tousser
toxine
traction
trafic
tragique
trahir
train
trancher
travail
trèfle
tremper
trésor
treuil
triage
tribunal
tricoter
trilogie
triomphe
tripler
triturer
trivial
trombone
tronc
tropical
troupeau
tuile
tulipe
tumulte
tunnel
turbine
tuteur
tutoyer
tuyau
tympan
typhon
typique
tyran
ubuesque
ultime
ultrason
unanime
unifier
union
unique
unitaire
univers
uranium
urbain
urticant
usage
usine
usuel
usure
utile
utopie
vacarme
vaccin
vagabond
vague
vaillant
vaincre
vaisseau
valable
valise
vallon
valve
vampire
vanille
vapeur
varier
vaseux
vassal
vaste
vecteur
vedette
végétal
véhicule
veinard
véloce
vendredi
vénérer
venger
venimeux
ventouse
verdure
vérin
vernir
verrou
verser
vertu
veston
vétéran
vétuste
vexant
vexer
viaduc
viande
victoire
vidange
vidéo
vignette
vigueur
vilain
village
vinaigre
violon
vipère
virement
virtuose
virus
visage
viseur
vision
visqueux
visuel
vital
vitesse
viticole
vitrine
vivace
vivipare
vocation
voguer
voile
voisin
voiture
volaille
volcan
voltiger
volume
vorace
vortex
voter
vouloir
voyage
voyelle
wagon
xénon
yacht
zèbre
zénith
zeste
zoologie`.split("\n"));

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/italian.js
var wordlist4 = /* @__PURE__ */ Object.freeze(`abaco
abbaglio
abbinato
abete
abisso
abolire
abrasivo
abrogato
accadere
accenno
accusato
acetone
achille
acido
acqua
acre
acrilico
acrobata
acuto
adagio
addebito
addome
adeguato
aderire
adipe
adottare
adulare
affabile
affetto
affisso
affranto
aforisma
afoso
africano
agave
agente
agevole
aggancio
agire
agitare
agonismo
agricolo
agrumeto
aguzzo
alabarda
alato
albatro
alberato
albo
albume
alce
alcolico
alettone
alfa
algebra
aliante
alibi
alimento
allagato
allegro
allievo
allodola
allusivo
almeno
alogeno
alpaca
alpestre
altalena
alterno
alticcio
altrove
alunno
alveolo
alzare
amalgama
amanita
amarena
ambito
ambrato
ameba
america
ametista
amico
ammasso
ammenda
ammirare
ammonito
amore
ampio
ampliare
amuleto
anacardo
anagrafe
analista
anarchia
anatra
anca
ancella
ancora
andare
andrea
anello
angelo
angolare
angusto
anima
annegare
annidato
anno
annuncio
anonimo
anticipo
anzi
apatico
apertura
apode
apparire
appetito
appoggio
approdo
appunto
aprile
arabica
arachide
aragosta
araldica
arancio
aratura
arazzo
arbitro
archivio
ardito
arenile
argento
argine
arguto
aria
armonia
arnese
arredato
arringa
arrosto
arsenico
arso
artefice
arzillo
asciutto
ascolto
asepsi
asettico
asfalto
asino
asola
aspirato
aspro
assaggio
asse
assoluto
assurdo
asta
astenuto
astice
astratto
atavico
ateismo
atomico
atono
attesa
attivare
attorno
attrito
attuale
ausilio
austria
autista
autonomo
autunno
avanzato
avere
avvenire
avviso
avvolgere
azione
azoto
azzimo
azzurro
babele
baccano
bacino
baco
badessa
badilata
bagnato
baita
balcone
baldo
balena
ballata
balzano
bambino
bandire
baraonda
barbaro
barca
baritono
barlume
barocco
basilico
basso
batosta
battuto
baule
bava
bavosa
becco
beffa
belgio
belva
benda
benevole
benigno
benzina
bere
berlina
beta
bibita
bici
bidone
bifido
biga
bilancia
bimbo
binocolo
biologo
bipede
bipolare
birbante
birra
biscotto
bisesto
bisnonno
bisonte
bisturi
bizzarro
blando
blatta
bollito
bonifico
bordo
bosco
botanico
bottino
bozzolo
braccio
bradipo
brama
branca
bravura
bretella
brevetto
brezza
briglia
brillante
brindare
broccolo
brodo
bronzina
brullo
bruno
bubbone
buca
budino
buffone
buio
bulbo
buono
burlone
burrasca
bussola
busta
cadetto
caduco
calamaro
calcolo
calesse
calibro
calmo
caloria
cambusa
camerata
camicia
cammino
camola
campale
canapa
candela
cane
canino
canotto
cantina
capace
capello
capitolo
capogiro
cappero
capra
capsula
carapace
carcassa
cardo
carisma
carovana
carretto
cartolina
casaccio
cascata
caserma
caso
cassone
castello
casuale
catasta
catena
catrame
cauto
cavillo
cedibile
cedrata
cefalo
celebre
cellulare
cena
cenone
centesimo
ceramica
cercare
certo
cerume
cervello
cesoia
cespo
ceto
chela
chiaro
chicca
chiedere
chimera
china
chirurgo
chitarra
ciao
ciclismo
cifrare
cigno
cilindro
ciottolo
circa
cirrosi
citrico
cittadino
ciuffo
civetta
civile
classico
clinica
cloro
cocco
codardo
codice
coerente
cognome
collare
colmato
colore
colposo
coltivato
colza
coma
cometa
commando
comodo
computer
comune
conciso
condurre
conferma
congelare
coniuge
connesso
conoscere
consumo
continuo
convegno
coperto
copione
coppia
copricapo
corazza
cordata
coricato
cornice
corolla
corpo
corredo
corsia
cortese
cosmico
costante
cottura
covato
cratere
cravatta
creato
credere
cremoso
crescita
creta
criceto
crinale
crisi
critico
croce
cronaca
crostata
cruciale
crusca
cucire
cuculo
cugino
cullato
cupola
curatore
cursore
curvo
cuscino
custode
dado
daino
dalmata
damerino
daniela
dannoso
danzare
datato
davanti
davvero
debutto
decennio
deciso
declino
decollo
decreto
dedicato
definito
deforme
degno
delegare
delfino
delirio
delta
demenza
denotato
dentro
deposito
derapata
derivare
deroga
descritto
deserto
desiderio
desumere
detersivo
devoto
diametro
dicembre
diedro
difeso
diffuso
digerire
digitale
diluvio
dinamico
dinnanzi
dipinto
diploma
dipolo
diradare
dire
dirotto
dirupo
disagio
discreto
disfare
disgelo
disposto
distanza
disumano
dito
divano
divelto
dividere
divorato
doblone
docente
doganale
dogma
dolce
domato
domenica
dominare
dondolo
dono
dormire
dote
dottore
dovuto
dozzina
drago
druido
dubbio
dubitare
ducale
duna
duomo
duplice
duraturo
ebano
eccesso
ecco
eclissi
economia
edera
edicola
edile
editoria
educare
egemonia
egli
egoismo
egregio
elaborato
elargire
elegante
elencato
eletto
elevare
elfico
elica
elmo
elsa
eluso
emanato
emblema
emesso
emiro
emotivo
emozione
empirico
emulo
endemico
enduro
energia
enfasi
enoteca
entrare
enzima
epatite
epilogo
episodio
epocale
eppure
equatore
erario
erba
erboso
erede
eremita
erigere
ermetico
eroe
erosivo
errante
esagono
esame
esanime
esaudire
esca
esempio
esercito
esibito
esigente
esistere
esito
esofago
esortato
esoso
espanso
espresso
essenza
esso
esteso
estimare
estonia
estroso
esultare
etilico
etnico
etrusco
etto
euclideo
europa
evaso
evidenza
evitato
evoluto
evviva
fabbrica
faccenda
fachiro
falco
famiglia
fanale
fanfara
fango
fantasma
fare
farfalla
farinoso
farmaco
fascia
fastoso
fasullo
faticare
fato
favoloso
febbre
fecola
fede
fegato
felpa
feltro
femmina
fendere
fenomeno
fermento
ferro
fertile
fessura
festivo
fetta
feudo
fiaba
fiducia
fifa
figurato
filo
finanza
finestra
finire
fiore
fiscale
fisico
fiume
flacone
flamenco
flebo
flemma
florido
fluente
fluoro
fobico
focaccia
focoso
foderato
foglio
folata
folclore
folgore
fondente
fonetico
fonia
fontana
forbito
forchetta
foresta
formica
fornaio
foro
fortezza
forzare
fosfato
fosso
fracasso
frana
frassino
fratello
freccetta
frenata
fresco
frigo
frollino
fronde
frugale
frutta
fucilata
fucsia
fuggente
fulmine
fulvo
fumante
fumetto
fumoso
fune
funzione
fuoco
furbo
furgone
furore
fuso
futile
gabbiano
gaffe
galateo
gallina
galoppo
gambero
gamma
garanzia
garbo
garofano
garzone
gasdotto
gasolio
gastrico
gatto
gaudio
gazebo
gazzella
geco
gelatina
gelso
gemello
gemmato
gene
genitore
gennaio
genotipo
gergo
ghepardo
ghiaccio
ghisa
giallo
gilda
ginepro
giocare
gioiello
giorno
giove
girato
girone
gittata
giudizio
giurato
giusto
globulo
glutine
gnomo
gobba
golf
gomito
gommone
gonfio
gonna
governo
gracile
grado
grafico
grammo
grande
grattare
gravoso
grazia
greca
gregge
grifone
grigio
grinza
grotta
gruppo
guadagno
guaio
guanto
guardare
gufo
guidare
ibernato
icona
identico
idillio
idolo
idra
idrico
idrogeno
igiene
ignaro
ignorato
ilare
illeso
illogico
illudere
imballo
imbevuto
imbocco
imbuto
immane
immerso
immolato
impacco
impeto
impiego
importo
impronta
inalare
inarcare
inattivo
incanto
incendio
inchino
incisivo
incluso
incontro
incrocio
incubo
indagine
india
indole
inedito
infatti
infilare
inflitto
ingaggio
ingegno
inglese
ingordo
ingrosso
innesco
inodore
inoltrare
inondato
insano
insetto
insieme
insonnia
insulina
intasato
intero
intonaco
intuito
inumidire
invalido
invece
invito
iperbole
ipnotico
ipotesi
ippica
iride
irlanda
ironico
irrigato
irrorare
isolato
isotopo
isterico
istituto
istrice
italia
iterare
labbro
labirinto
lacca
lacerato
lacrima
lacuna
laddove
lago
lampo
lancetta
lanterna
lardoso
larga
laringe
lastra
latenza
latino
lattuga
lavagna
lavoro
legale
leggero
lembo
lentezza
lenza
leone
lepre
lesivo
lessato
lesto
letterale
leva
levigato
libero
lido
lievito
lilla
limatura
limitare
limpido
lineare
lingua
liquido
lira
lirica
lisca
lite
litigio
livrea
locanda
lode
logica
lombare
londra
longevo
loquace
lorenzo
loto
lotteria
luce
lucidato
lumaca
luminoso
lungo
lupo
luppolo
lusinga
lusso
lutto
macabro
macchina
macero
macinato
madama
magico
maglia
magnete
magro
maiolica
malafede
malgrado
malinteso
malsano
malto
malumore
mana
mancia
mandorla
mangiare
manifesto
mannaro
manovra
mansarda
mantide
manubrio
mappa
maratona
marcire
maretta
marmo
marsupio
maschera
massaia
mastino
materasso
matricola
mattone
maturo
mazurca
meandro
meccanico
mecenate
medesimo
meditare
mega
melassa
melis
melodia
meninge
meno
mensola
mercurio
merenda
merlo
meschino
mese
messere
mestolo
metallo
metodo
mettere
miagolare
mica
micelio
michele
microbo
midollo
miele
migliore
milano
milite
mimosa
minerale
mini
minore
mirino
mirtillo
miscela
missiva
misto
misurare
mitezza
mitigare
mitra
mittente
mnemonico
modello
modifica
modulo
mogano
mogio
mole
molosso
monastero
monco
mondina
monetario
monile
monotono
monsone
montato
monviso
mora
mordere
morsicato
mostro
motivato
motosega
motto
movenza
movimento
mozzo
mucca
mucosa
muffa
mughetto
mugnaio
mulatto
mulinello
multiplo
mummia
munto
muovere
murale
musa
muscolo
musica
mutevole
muto
nababbo
nafta
nanometro
narciso
narice
narrato
nascere
nastrare
naturale
nautica
naviglio
nebulosa
necrosi
negativo
negozio
nemmeno
neofita
neretto
nervo
nessuno
nettuno
neutrale
neve
nevrotico
nicchia
ninfa
nitido
nobile
nocivo
nodo
nome
nomina
nordico
normale
norvegese
nostrano
notare
notizia
notturno
novella
nucleo
nulla
numero
nuovo
nutrire
nuvola
nuziale
oasi
obbedire
obbligo
obelisco
oblio
obolo
obsoleto
occasione
occhio
occidente
occorrere
occultare
ocra
oculato
odierno
odorare
offerta
offrire
offuscato
oggetto
oggi
ognuno
olandese
olfatto
oliato
oliva
ologramma
oltre
omaggio
ombelico
ombra
omega
omissione
ondoso
onere
onice
onnivoro
onorevole
onta
operato
opinione
opposto
oracolo
orafo
ordine
orecchino
orefice
orfano
organico
origine
orizzonte
orma
ormeggio
ornativo
orologio
orrendo
orribile
ortensia
ortica
orzata
orzo
osare
oscurare
osmosi
ospedale
ospite
ossa
ossidare
ostacolo
oste
otite
otre
ottagono
ottimo
ottobre
ovale
ovest
ovino
oviparo
ovocito
ovunque
ovviare
ozio
pacchetto
pace
pacifico
padella
padrone
paese
paga
pagina
palazzina
palesare
pallido
palo
palude
pandoro
pannello
paolo
paonazzo
paprica
parabola
parcella
parere
pargolo
pari
parlato
parola
partire
parvenza
parziale
passivo
pasticca
patacca
patologia
pattume
pavone
peccato
pedalare
pedonale
peggio
peloso
penare
pendice
penisola
pennuto
penombra
pensare
pentola
pepe
pepita
perbene
percorso
perdonato
perforare
pergamena
periodo
permesso
perno
perplesso
persuaso
pertugio
pervaso
pesatore
pesista
peso
pestifero
petalo
pettine
petulante
pezzo
piacere
pianta
piattino
piccino
picozza
piega
pietra
piffero
pigiama
pigolio
pigro
pila
pilifero
pillola
pilota
pimpante
pineta
pinna
pinolo
pioggia
piombo
piramide
piretico
pirite
pirolisi
pitone
pizzico
placebo
planare
plasma
platano
plenario
pochezza
poderoso
podismo
poesia
poggiare
polenta
poligono
pollice
polmonite
polpetta
polso
poltrona
polvere
pomice
pomodoro
ponte
popoloso
porfido
poroso
porpora
porre
portata
posa
positivo
possesso
postulato
potassio
potere
pranzo
prassi
pratica
precluso
predica
prefisso
pregiato
prelievo
premere
prenotare
preparato
presenza
pretesto
prevalso
prima
principe
privato
problema
procura
produrre
profumo
progetto
prolunga
promessa
pronome
proposta
proroga
proteso
prova
prudente
prugna
prurito
psiche
pubblico
pudica
pugilato
pugno
pulce
pulito
pulsante
puntare
pupazzo
pupilla
puro
quadro
qualcosa
quasi
querela
quota
raccolto
raddoppio
radicale
radunato
raffica
ragazzo
ragione
ragno
ramarro
ramingo
ramo
randagio
rantolare
rapato
rapina
rappreso
rasatura
raschiato
rasente
rassegna
rastrello
rata
ravveduto
reale
recepire
recinto
recluta
recondito
recupero
reddito
redimere
regalato
registro
regola
regresso
relazione
remare
remoto
renna
replica
reprimere
reputare
resa
residente
responso
restauro
rete
retina
retorica
rettifica
revocato
riassunto
ribadire
ribelle
ribrezzo
ricarica
ricco
ricevere
riciclato
ricordo
ricreduto
ridicolo
ridurre
rifasare
riflesso
riforma
rifugio
rigare
rigettato
righello
rilassato
rilevato
rimanere
rimbalzo
rimedio
rimorchio
rinascita
rincaro
rinforzo
rinnovo
rinomato
rinsavito
rintocco
rinuncia
rinvenire
riparato
ripetuto
ripieno
riportare
ripresa
ripulire
risata
rischio
riserva
risibile
riso
rispetto
ristoro
risultato
risvolto
ritardo
ritegno
ritmico
ritrovo
riunione
riva
riverso
rivincita
rivolto
rizoma
roba
robotico
robusto
roccia
roco
rodaggio
rodere
roditore
rogito
rollio
romantico
rompere
ronzio
rosolare
rospo
rotante
rotondo
rotula
rovescio
rubizzo
rubrica
ruga
rullino
rumine
rumoroso
ruolo
rupe
russare
rustico
sabato
sabbiare
sabotato
sagoma
salasso
saldatura
salgemma
salivare
salmone
salone
saltare
saluto
salvo
sapere
sapido
saporito
saraceno
sarcasmo
sarto
sassoso
satellite
satira
satollo
saturno
savana
savio
saziato
sbadiglio
sbalzo
sbancato
sbarra
sbattere
sbavare
sbendare
sbirciare
sbloccato
sbocciato
sbrinare
sbruffone
sbuffare
scabroso
scadenza
scala
scambiare
scandalo
scapola
scarso
scatenare
scavato
scelto
scenico
scettro
scheda
schiena
sciarpa
scienza
scindere
scippo
sciroppo
scivolo
sclerare
scodella
scolpito
scomparto
sconforto
scoprire
scorta
scossone
scozzese
scriba
scrollare
scrutinio
scuderia
scultore
scuola
scuro
scusare
sdebitare
sdoganare
seccatura
secondo
sedano
seggiola
segnalato
segregato
seguito
selciato
selettivo
sella
selvaggio
semaforo
sembrare
seme
seminato
sempre
senso
sentire
sepolto
sequenza
serata
serbato
sereno
serio
serpente
serraglio
servire
sestina
setola
settimana
sfacelo
sfaldare
sfamato
sfarzoso
sfaticato
sfera
sfida
sfilato
sfinge
sfocato
sfoderare
sfogo
sfoltire
sforzato
sfratto
sfruttato
sfuggito
sfumare
sfuso
sgabello
sgarbato
sgonfiare
sgorbio
sgrassato
sguardo
sibilo
siccome
sierra
sigla
signore
silenzio
sillaba
simbolo
simpatico
simulato
sinfonia
singolo
sinistro
sino
sintesi
sinusoide
sipario
sisma
sistole
situato
slitta
slogatura
sloveno
smarrito
smemorato
smentito
smeraldo
smilzo
smontare
smottato
smussato
snellire
snervato
snodo
sobbalzo
sobrio
soccorso
sociale
sodale
soffitto
sogno
soldato
solenne
solido
sollazzo
solo
solubile
solvente
somatico
somma
sonda
sonetto
sonnifero
sopire
soppeso
sopra
sorgere
sorpasso
sorriso
sorso
sorteggio
sorvolato
sospiro
sosta
sottile
spada
spalla
spargere
spatola
spavento
spazzola
specie
spedire
spegnere
spelatura
speranza
spessore
spettrale
spezzato
spia
spigoloso
spillato
spinoso
spirale
splendido
sportivo
sposo
spranga
sprecare
spronato
spruzzo
spuntino
squillo
sradicare
srotolato
stabile
stacco
staffa
stagnare
stampato
stantio
starnuto
stasera
statuto
stelo
steppa
sterzo
stiletto
stima
stirpe
stivale
stizzoso
stonato
storico
strappo
stregato
stridulo
strozzare
strutto
stuccare
stufo
stupendo
subentro
succoso
sudore
suggerito
sugo
sultano
suonare
superbo
supporto
surgelato
surrogato
sussurro
sutura
svagare
svedese
sveglio
svelare
svenuto
svezia
sviluppo
svista
svizzera
svolta
svuotare
tabacco
tabulato
tacciare
taciturno
tale
talismano
tampone
tannino
tara
tardivo
targato
tariffa
tarpare
tartaruga
tasto
tattico
taverna
tavolata
tazza
teca
tecnico
telefono
temerario
tempo
temuto
tendone
tenero
tensione
tentacolo
teorema
terme
terrazzo
terzetto
tesi
tesserato
testato
tetro
tettoia
tifare
tigella
timbro
tinto
tipico
tipografo
tiraggio
tiro
titanio
titolo
titubante
tizio
tizzone
toccare
tollerare
tolto
tombola
tomo
tonfo
tonsilla
topazio
topologia
toppa
torba
tornare
torrone
tortora
toscano
tossire
tostatura
totano
trabocco
trachea
trafila
tragedia
tralcio
tramonto
transito
trapano
trarre
trasloco
trattato
trave
treccia
tremolio
trespolo
tributo
tricheco
trifoglio
trillo
trincea
trio
tristezza
triturato
trivella
tromba
trono
troppo
trottola
trovare
truccato
tubatura
tuffato
tulipano
tumulto
tunisia
turbare
turchino
tuta
tutela
ubicato
uccello
uccisore
udire
uditivo
uffa
ufficio
uguale
ulisse
ultimato
umano
umile
umorismo
uncinetto
ungere
ungherese
unicorno
unificato
unisono
unitario
unte
uovo
upupa
uragano
urgenza
urlo
usanza
usato
uscito
usignolo
usuraio
utensile
utilizzo
utopia
vacante
vaccinato
vagabondo
vagliato
valanga
valgo
valico
valletta
valoroso
valutare
valvola
vampata
vangare
vanitoso
vano
vantaggio
vanvera
vapore
varano
varcato
variante
vasca
vedetta
vedova
veduto
vegetale
veicolo
velcro
velina
velluto
veloce
venato
vendemmia
vento
verace
verbale
vergogna
verifica
vero
verruca
verticale
vescica
vessillo
vestale
veterano
vetrina
vetusto
viandante
vibrante
vicenda
vichingo
vicinanza
vidimare
vigilia
vigneto
vigore
vile
villano
vimini
vincitore
viola
vipera
virgola
virologo
virulento
viscoso
visione
vispo
vissuto
visura
vita
vitello
vittima
vivanda
vivido
viziare
voce
voga
volatile
volere
volpe
voragine
vulcano
zampogna
zanna
zappato
zattera
zavorra
zefiro
zelante
zelo
zenzero
zerbino
zibetto
zinco
zircone
zitto
zolla
zotico
zucchero
zufolo
zulu
zuppa`.split("\n"));

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/portuguese.js
var wordlist5 = /* @__PURE__ */ Object.freeze(`abacate
abaixo
abalar
abater
abduzir
abelha
aberto
abismo
abotoar
abranger
abreviar
abrigar
abrupto
absinto
absoluto
absurdo
abutre
acabado
acalmar
acampar
acanhar
acaso
aceitar
acelerar
acenar
acervo
acessar
acetona
achatar
acidez
acima
acionado
acirrar
aclamar
aclive
acolhida
acomodar
acoplar
acordar
acumular
acusador
adaptar
adega
adentro
adepto
adequar
aderente
adesivo
adeus
adiante
aditivo
adjetivo
adjunto
admirar
adorar
adquirir
adubo
adverso
advogado
aeronave
afastar
aferir
afetivo
afinador
afivelar
aflito
afluente
afrontar
agachar
agarrar
agasalho
agenciar
agilizar
agiota
agitado
agora
agradar
agreste
agrupar
aguardar
agulha
ajoelhar
ajudar
ajustar
alameda
alarme
alastrar
alavanca
albergue
albino
alcatra
aldeia
alecrim
alegria
alertar
alface
alfinete
algum
alheio
aliar
alicate
alienar
alinhar
aliviar
almofada
alocar
alpiste
alterar
altitude
alucinar
alugar
aluno
alusivo
alvo
amaciar
amador
amarelo
amassar
ambas
ambiente
ameixa
amenizar
amido
amistoso
amizade
amolador
amontoar
amoroso
amostra
amparar
ampliar
ampola
anagrama
analisar
anarquia
anatomia
andaime
anel
anexo
angular
animar
anjo
anomalia
anotado
ansioso
anterior
anuidade
anunciar
anzol
apagador
apalpar
apanhado
apego
apelido
apertada
apesar
apetite
apito
aplauso
aplicada
apoio
apontar
aposta
aprendiz
aprovar
aquecer
arame
aranha
arara
arcada
ardente
areia
arejar
arenito
aresta
argiloso
argola
arma
arquivo
arraial
arrebate
arriscar
arroba
arrumar
arsenal
arterial
artigo
arvoredo
asfaltar
asilado
aspirar
assador
assinar
assoalho
assunto
astral
atacado
atadura
atalho
atarefar
atear
atender
aterro
ateu
atingir
atirador
ativo
atoleiro
atracar
atrevido
atriz
atual
atum
auditor
aumentar
aura
aurora
autismo
autoria
autuar
avaliar
avante
avaria
avental
avesso
aviador
avisar
avulso
axila
azarar
azedo
azeite
azulejo
babar
babosa
bacalhau
bacharel
bacia
bagagem
baiano
bailar
baioneta
bairro
baixista
bajular
baleia
baliza
balsa
banal
bandeira
banho
banir
banquete
barato
barbado
baronesa
barraca
barulho
baseado
bastante
batata
batedor
batida
batom
batucar
baunilha
beber
beijo
beirada
beisebol
beldade
beleza
belga
beliscar
bendito
bengala
benzer
berimbau
berlinda
berro
besouro
bexiga
bezerro
bico
bicudo
bienal
bifocal
bifurcar
bigorna
bilhete
bimestre
bimotor
biologia
biombo
biosfera
bipolar
birrento
biscoito
bisneto
bispo
bissexto
bitola
bizarro
blindado
bloco
bloquear
boato
bobagem
bocado
bocejo
bochecha
boicotar
bolada
boletim
bolha
bolo
bombeiro
bonde
boneco
bonita
borbulha
borda
boreal
borracha
bovino
boxeador
branco
brasa
braveza
breu
briga
brilho
brincar
broa
brochura
bronzear
broto
bruxo
bucha
budismo
bufar
bule
buraco
busca
busto
buzina
cabana
cabelo
cabide
cabo
cabrito
cacau
cacetada
cachorro
cacique
cadastro
cadeado
cafezal
caiaque
caipira
caixote
cajado
caju
calafrio
calcular
caldeira
calibrar
calmante
calota
camada
cambista
camisa
camomila
campanha
camuflar
canavial
cancelar
caneta
canguru
canhoto
canivete
canoa
cansado
cantar
canudo
capacho
capela
capinar
capotar
capricho
captador
capuz
caracol
carbono
cardeal
careca
carimbar
carneiro
carpete
carreira
cartaz
carvalho
casaco
casca
casebre
castelo
casulo
catarata
cativar
caule
causador
cautelar
cavalo
caverna
cebola
cedilha
cegonha
celebrar
celular
cenoura
censo
centeio
cercar
cerrado
certeiro
cerveja
cetim
cevada
chacota
chaleira
chamado
chapada
charme
chatice
chave
chefe
chegada
cheiro
cheque
chicote
chifre
chinelo
chocalho
chover
chumbo
chutar
chuva
cicatriz
ciclone
cidade
cidreira
ciente
cigana
cimento
cinto
cinza
ciranda
circuito
cirurgia
citar
clareza
clero
clicar
clone
clube
coado
coagir
cobaia
cobertor
cobrar
cocada
coelho
coentro
coeso
cogumelo
coibir
coifa
coiote
colar
coleira
colher
colidir
colmeia
colono
coluna
comando
combinar
comentar
comitiva
comover
complexo
comum
concha
condor
conectar
confuso
congelar
conhecer
conjugar
consumir
contrato
convite
cooperar
copeiro
copiador
copo
coquetel
coragem
cordial
corneta
coronha
corporal
correio
cortejo
coruja
corvo
cosseno
costela
cotonete
couro
couve
covil
cozinha
cratera
cravo
creche
credor
creme
crer
crespo
criada
criminal
crioulo
crise
criticar
crosta
crua
cruzeiro
cubano
cueca
cuidado
cujo
culatra
culminar
culpar
cultura
cumprir
cunhado
cupido
curativo
curral
cursar
curto
cuspir
custear
cutelo
damasco
datar
debater
debitar
deboche
debulhar
decalque
decimal
declive
decote
decretar
dedal
dedicado
deduzir
defesa
defumar
degelo
degrau
degustar
deitado
deixar
delator
delegado
delinear
delonga
demanda
demitir
demolido
dentista
depenado
depilar
depois
depressa
depurar
deriva
derramar
desafio
desbotar
descanso
desenho
desfiado
desgaste
desigual
deslize
desmamar
desova
despesa
destaque
desviar
detalhar
detentor
detonar
detrito
deusa
dever
devido
devotado
dezena
diagrama
dialeto
didata
difuso
digitar
dilatado
diluente
diminuir
dinastia
dinheiro
diocese
direto
discreta
disfarce
disparo
disquete
dissipar
distante
ditador
diurno
diverso
divisor
divulgar
dizer
dobrador
dolorido
domador
dominado
donativo
donzela
dormente
dorsal
dosagem
dourado
doutor
drenagem
drible
drogaria
duelar
duende
dueto
duplo
duquesa
durante
duvidoso
eclodir
ecoar
ecologia
edificar
edital
educado
efeito
efetivar
ejetar
elaborar
eleger
eleitor
elenco
elevador
eliminar
elogiar
embargo
embolado
embrulho
embutido
emenda
emergir
emissor
empatia
empenho
empinado
empolgar
emprego
empurrar
emulador
encaixe
encenado
enchente
encontro
endeusar
endossar
enfaixar
enfeite
enfim
engajado
engenho
englobar
engomado
engraxar
enguia
enjoar
enlatar
enquanto
enraizar
enrolado
enrugar
ensaio
enseada
ensino
ensopado
entanto
enteado
entidade
entortar
entrada
entulho
envergar
enviado
envolver
enxame
enxerto
enxofre
enxuto
epiderme
equipar
ereto
erguido
errata
erva
ervilha
esbanjar
esbelto
escama
escola
escrita
escuta
esfinge
esfolar
esfregar
esfumado
esgrima
esmalte
espanto
espelho
espiga
esponja
espreita
espumar
esquerda
estaca
esteira
esticar
estofado
estrela
estudo
esvaziar
etanol
etiqueta
euforia
europeu
evacuar
evaporar
evasivo
eventual
evidente
evoluir
exagero
exalar
examinar
exato
exausto
excesso
excitar
exclamar
executar
exemplo
exibir
exigente
exonerar
expandir
expelir
expirar
explanar
exposto
expresso
expulsar
externo
extinto
extrato
fabricar
fabuloso
faceta
facial
fada
fadiga
faixa
falar
falta
familiar
fandango
fanfarra
fantoche
fardado
farelo
farinha
farofa
farpa
fartura
fatia
fator
favorita
faxina
fazenda
fechado
feijoada
feirante
felino
feminino
fenda
feno
fera
feriado
ferrugem
ferver
festejar
fetal
feudal
fiapo
fibrose
ficar
ficheiro
figurado
fileira
filho
filme
filtrar
firmeza
fisgada
fissura
fita
fivela
fixador
fixo
flacidez
flamingo
flanela
flechada
flora
flutuar
fluxo
focal
focinho
fofocar
fogo
foguete
foice
folgado
folheto
forjar
formiga
forno
forte
fosco
fossa
fragata
fralda
frango
frasco
fraterno
freira
frente
fretar
frieza
friso
fritura
fronha
frustrar
fruteira
fugir
fulano
fuligem
fundar
fungo
funil
furador
furioso
futebol
gabarito
gabinete
gado
gaiato
gaiola
gaivota
galega
galho
galinha
galocha
ganhar
garagem
garfo
gargalo
garimpo
garoupa
garrafa
gasoduto
gasto
gata
gatilho
gaveta
gazela
gelado
geleia
gelo
gemada
gemer
gemido
generoso
gengiva
genial
genoma
genro
geologia
gerador
germinar
gesso
gestor
ginasta
gincana
gingado
girafa
girino
glacial
glicose
global
glorioso
goela
goiaba
golfe
golpear
gordura
gorjeta
gorro
gostoso
goteira
governar
gracejo
gradual
grafite
gralha
grampo
granada
gratuito
graveto
graxa
grego
grelhar
greve
grilo
grisalho
gritaria
grosso
grotesco
grudado
grunhido
gruta
guache
guarani
guaxinim
guerrear
guiar
guincho
guisado
gula
guloso
guru
habitar
harmonia
haste
haver
hectare
herdar
heresia
hesitar
hiato
hibernar
hidratar
hiena
hino
hipismo
hipnose
hipoteca
hoje
holofote
homem
honesto
honrado
hormonal
hospedar
humorado
iate
ideia
idoso
ignorado
igreja
iguana
ileso
ilha
iludido
iluminar
ilustrar
imagem
imediato
imenso
imersivo
iminente
imitador
imortal
impacto
impedir
implante
impor
imprensa
impune
imunizar
inalador
inapto
inativo
incenso
inchar
incidir
incluir
incolor
indeciso
indireto
indutor
ineficaz
inerente
infantil
infestar
infinito
inflamar
informal
infrator
ingerir
inibido
inicial
inimigo
injetar
inocente
inodoro
inovador
inox
inquieto
inscrito
inseto
insistir
inspetor
instalar
insulto
intacto
integral
intimar
intocado
intriga
invasor
inverno
invicto
invocar
iogurte
iraniano
ironizar
irreal
irritado
isca
isento
isolado
isqueiro
italiano
janeiro
jangada
janta
jararaca
jardim
jarro
jasmim
jato
javali
jazida
jejum
joaninha
joelhada
jogador
joia
jornal
jorrar
jovem
juba
judeu
judoca
juiz
julgador
julho
jurado
jurista
juro
justa
labareda
laboral
lacre
lactante
ladrilho
lagarta
lagoa
laje
lamber
lamentar
laminar
lampejo
lanche
lapidar
lapso
laranja
lareira
largura
lasanha
lastro
lateral
latido
lavanda
lavoura
lavrador
laxante
lazer
lealdade
lebre
legado
legendar
legista
leigo
leiloar
leitura
lembrete
leme
lenhador
lentilha
leoa
lesma
leste
letivo
letreiro
levar
leveza
levitar
liberal
libido
liderar
ligar
ligeiro
limitar
limoeiro
limpador
linda
linear
linhagem
liquidez
listagem
lisura
litoral
livro
lixa
lixeira
locador
locutor
lojista
lombo
lona
longe
lontra
lorde
lotado
loteria
loucura
lousa
louvar
luar
lucidez
lucro
luneta
lustre
lutador
luva
macaco
macete
machado
macio
madeira
madrinha
magnata
magreza
maior
mais
malandro
malha
malote
maluco
mamilo
mamoeiro
mamute
manada
mancha
mandato
manequim
manhoso
manivela
manobrar
mansa
manter
manusear
mapeado
maquinar
marcador
maresia
marfim
margem
marinho
marmita
maroto
marquise
marreco
martelo
marujo
mascote
masmorra
massagem
mastigar
matagal
materno
matinal
matutar
maxilar
medalha
medida
medusa
megafone
meiga
melancia
melhor
membro
memorial
menino
menos
mensagem
mental
merecer
mergulho
mesada
mesclar
mesmo
mesquita
mestre
metade
meteoro
metragem
mexer
mexicano
micro
migalha
migrar
milagre
milenar
milhar
mimado
minerar
minhoca
ministro
minoria
miolo
mirante
mirtilo
misturar
mocidade
moderno
modular
moeda
moer
moinho
moita
moldura
moleza
molho
molinete
molusco
montanha
moqueca
morango
morcego
mordomo
morena
mosaico
mosquete
mostarda
motel
motim
moto
motriz
muda
muito
mulata
mulher
multar
mundial
munido
muralha
murcho
muscular
museu
musical
nacional
nadador
naja
namoro
narina
narrado
nascer
nativa
natureza
navalha
navegar
navio
neblina
nebuloso
negativa
negociar
negrito
nervoso
neta
neural
nevasca
nevoeiro
ninar
ninho
nitidez
nivelar
nobreza
noite
noiva
nomear
nominal
nordeste
nortear
notar
noticiar
noturno
novelo
novilho
novo
nublado
nudez
numeral
nupcial
nutrir
nuvem
obcecado
obedecer
objetivo
obrigado
obscuro
obstetra
obter
obturar
ocidente
ocioso
ocorrer
oculista
ocupado
ofegante
ofensiva
oferenda
oficina
ofuscado
ogiva
olaria
oleoso
olhar
oliveira
ombro
omelete
omisso
omitir
ondulado
oneroso
ontem
opcional
operador
oponente
oportuno
oposto
orar
orbitar
ordem
ordinal
orfanato
orgasmo
orgulho
oriental
origem
oriundo
orla
ortodoxo
orvalho
oscilar
ossada
osso
ostentar
otimismo
ousadia
outono
outubro
ouvido
ovelha
ovular
oxidar
oxigenar
pacato
paciente
pacote
pactuar
padaria
padrinho
pagar
pagode
painel
pairar
paisagem
palavra
palestra
palheta
palito
palmada
palpitar
pancada
panela
panfleto
panqueca
pantanal
papagaio
papelada
papiro
parafina
parcial
pardal
parede
partida
pasmo
passado
pastel
patamar
patente
patinar
patrono
paulada
pausar
peculiar
pedalar
pedestre
pediatra
pedra
pegada
peitoral
peixe
pele
pelicano
penca
pendurar
peneira
penhasco
pensador
pente
perceber
perfeito
pergunta
perito
permitir
perna
perplexo
persiana
pertence
peruca
pescado
pesquisa
pessoa
petiscar
piada
picado
piedade
pigmento
pilastra
pilhado
pilotar
pimenta
pincel
pinguim
pinha
pinote
pintar
pioneiro
pipoca
piquete
piranha
pires
pirueta
piscar
pistola
pitanga
pivete
planta
plaqueta
platina
plebeu
plumagem
pluvial
pneu
poda
poeira
poetisa
polegada
policiar
poluente
polvilho
pomar
pomba
ponderar
pontaria
populoso
porta
possuir
postal
pote
poupar
pouso
povoar
praia
prancha
prato
praxe
prece
predador
prefeito
premiar
prensar
preparar
presilha
pretexto
prevenir
prezar
primata
princesa
prisma
privado
processo
produto
profeta
proibido
projeto
prometer
propagar
prosa
protetor
provador
publicar
pudim
pular
pulmonar
pulseira
punhal
punir
pupilo
pureza
puxador
quadra
quantia
quarto
quase
quebrar
queda
queijo
quente
querido
quimono
quina
quiosque
rabanada
rabisco
rachar
racionar
radial
raiar
rainha
raio
raiva
rajada
ralado
ramal
ranger
ranhura
rapadura
rapel
rapidez
raposa
raquete
raridade
rasante
rascunho
rasgar
raspador
rasteira
rasurar
ratazana
ratoeira
realeza
reanimar
reaver
rebaixar
rebelde
rebolar
recado
recente
recheio
recibo
recordar
recrutar
recuar
rede
redimir
redonda
reduzida
reenvio
refinar
refletir
refogar
refresco
refugiar
regalia
regime
regra
reinado
reitor
rejeitar
relativo
remador
remendo
remorso
renovado
reparo
repelir
repleto
repolho
represa
repudiar
requerer
resenha
resfriar
resgatar
residir
resolver
respeito
ressaca
restante
resumir
retalho
reter
retirar
retomada
retratar
revelar
revisor
revolta
riacho
rica
rigidez
rigoroso
rimar
ringue
risada
risco
risonho
robalo
rochedo
rodada
rodeio
rodovia
roedor
roleta
romano
roncar
rosado
roseira
rosto
rota
roteiro
rotina
rotular
rouco
roupa
roxo
rubro
rugido
rugoso
ruivo
rumo
rupestre
russo
sabor
saciar
sacola
sacudir
sadio
safira
saga
sagrada
saibro
salada
saleiro
salgado
saliva
salpicar
salsicha
saltar
salvador
sambar
samurai
sanar
sanfona
sangue
sanidade
sapato
sarda
sargento
sarjeta
saturar
saudade
saxofone
sazonal
secar
secular
seda
sedento
sediado
sedoso
sedutor
segmento
segredo
segundo
seiva
seleto
selvagem
semanal
semente
senador
senhor
sensual
sentado
separado
sereia
seringa
serra
servo
setembro
setor
sigilo
silhueta
silicone
simetria
simpatia
simular
sinal
sincero
singular
sinopse
sintonia
sirene
siri
situado
soberano
sobra
socorro
sogro
soja
solda
soletrar
solteiro
sombrio
sonata
sondar
sonegar
sonhador
sono
soprano
soquete
sorrir
sorteio
sossego
sotaque
soterrar
sovado
sozinho
suavizar
subida
submerso
subsolo
subtrair
sucata
sucesso
suco
sudeste
sufixo
sugador
sugerir
sujeito
sulfato
sumir
suor
superior
suplicar
suposto
suprimir
surdina
surfista
surpresa
surreal
surtir
suspiro
sustento
tabela
tablete
tabuada
tacho
tagarela
talher
talo
talvez
tamanho
tamborim
tampa
tangente
tanto
tapar
tapioca
tardio
tarefa
tarja
tarraxa
tatuagem
taurino
taxativo
taxista
teatral
tecer
tecido
teclado
tedioso
teia
teimar
telefone
telhado
tempero
tenente
tensor
tentar
termal
terno
terreno
tese
tesoura
testado
teto
textura
texugo
tiara
tigela
tijolo
timbrar
timidez
tingido
tinteiro
tiragem
titular
toalha
tocha
tolerar
tolice
tomada
tomilho
tonel
tontura
topete
tora
torcido
torneio
torque
torrada
torto
tostar
touca
toupeira
toxina
trabalho
tracejar
tradutor
trafegar
trajeto
trama
trancar
trapo
traseiro
tratador
travar
treino
tremer
trepidar
trevo
triagem
tribo
triciclo
tridente
trilogia
trindade
triplo
triturar
triunfal
trocar
trombeta
trova
trunfo
truque
tubular
tucano
tudo
tulipa
tupi
turbo
turma
turquesa
tutelar
tutorial
uivar
umbigo
unha
unidade
uniforme
urologia
urso
urtiga
urubu
usado
usina
usufruir
vacina
vadiar
vagaroso
vaidoso
vala
valente
validade
valores
vantagem
vaqueiro
varanda
vareta
varrer
vascular
vasilha
vassoura
vazar
vazio
veado
vedar
vegetar
veicular
veleiro
velhice
veludo
vencedor
vendaval
venerar
ventre
verbal
verdade
vereador
vergonha
vermelho
verniz
versar
vertente
vespa
vestido
vetorial
viaduto
viagem
viajar
viatura
vibrador
videira
vidraria
viela
viga
vigente
vigiar
vigorar
vilarejo
vinco
vinheta
vinil
violeta
virada
virtude
visitar
visto
vitral
viveiro
vizinho
voador
voar
vogal
volante
voleibol
voltagem
volumoso
vontade
vulto
vuvuzela
xadrez
xarope
xeque
xeretar
xerife
xingar
zangado
zarpar
zebu
zelador
zombar
zoologia
zumbido`.split("\n"));

// ../../node_modules/.pnpm/@scure+bip39@2.4.0/node_modules/@scure/bip39/wordlists/spanish.js
var wordlist6 = /* @__PURE__ */ Object.freeze(`ábaco
abdomen
abeja
abierto
abogado
abono
aborto
abrazo
abrir
abuelo
abuso
acabar
academia
acceso
acción
aceite
acelga
acento
aceptar
ácido
aclarar
acné
acoger
acoso
activo
acto
actriz
actuar
acudir
acuerdo
acusar
adicto
admitir
adoptar
adorno
aduana
adulto
aéreo
afectar
afición
afinar
afirmar
ágil
agitar
agonía
agosto
agotar
agregar
agrio
agua
agudo
águila
aguja
ahogo
ahorro
aire
aislar
ajedrez
ajeno
ajuste
alacrán
alambre
alarma
alba
álbum
alcalde
aldea
alegre
alejar
alerta
aleta
alfiler
alga
algodón
aliado
aliento
alivio
alma
almeja
almíbar
altar
alteza
altivo
alto
altura
alumno
alzar
amable
amante
amapola
amargo
amasar
ámbar
ámbito
ameno
amigo
amistad
amor
amparo
amplio
ancho
anciano
ancla
andar
andén
anemia
ángulo
anillo
ánimo
anís
anotar
antena
antiguo
antojo
anual
anular
anuncio
añadir
añejo
año
apagar
aparato
apetito
apio
aplicar
apodo
aporte
apoyo
aprender
aprobar
apuesta
apuro
arado
araña
arar
árbitro
árbol
arbusto
archivo
arco
arder
ardilla
arduo
área
árido
aries
armonía
arnés
aroma
arpa
arpón
arreglo
arroz
arruga
arte
artista
asa
asado
asalto
ascenso
asegurar
aseo
asesor
asiento
asilo
asistir
asno
asombro
áspero
astilla
astro
astuto
asumir
asunto
atajo
ataque
atar
atento
ateo
ático
atleta
átomo
atraer
atroz
atún
audaz
audio
auge
aula
aumento
ausente
autor
aval
avance
avaro
ave
avellana
avena
avestruz
avión
aviso
ayer
ayuda
ayuno
azafrán
azar
azote
azúcar
azufre
azul
baba
babor
bache
bahía
baile
bajar
balanza
balcón
balde
bambú
banco
banda
baño
barba
barco
barniz
barro
báscula
bastón
basura
batalla
batería
batir
batuta
baúl
bazar
bebé
bebida
bello
besar
beso
bestia
bicho
bien
bingo
blanco
bloque
blusa
boa
bobina
bobo
boca
bocina
boda
bodega
boina
bola
bolero
bolsa
bomba
bondad
bonito
bono
bonsái
borde
borrar
bosque
bote
botín
bóveda
bozal
bravo
brazo
brecha
breve
brillo
brinco
brisa
broca
broma
bronce
brote
bruja
brusco
bruto
buceo
bucle
bueno
buey
bufanda
bufón
búho
buitre
bulto
burbuja
burla
burro
buscar
butaca
buzón
caballo
cabeza
cabina
cabra
cacao
cadáver
cadena
caer
café
caída
caimán
caja
cajón
cal
calamar
calcio
caldo
calidad
calle
calma
calor
calvo
cama
cambio
camello
camino
campo
cáncer
candil
canela
canguro
canica
canto
caña
cañón
caoba
caos
capaz
capitán
capote
captar
capucha
cara
carbón
cárcel
careta
carga
cariño
carne
carpeta
carro
carta
casa
casco
casero
caspa
castor
catorce
catre
caudal
causa
cazo
cebolla
ceder
cedro
celda
célebre
celoso
célula
cemento
ceniza
centro
cerca
cerdo
cereza
cero
cerrar
certeza
césped
cetro
chacal
chaleco
champú
chancla
chapa
charla
chico
chiste
chivo
choque
choza
chuleta
chupar
ciclón
ciego
cielo
cien
cierto
cifra
cigarro
cima
cinco
cine
cinta
ciprés
circo
ciruela
cisne
cita
ciudad
clamor
clan
claro
clase
clave
cliente
clima
clínica
cobre
cocción
cochino
cocina
coco
código
codo
cofre
coger
cohete
cojín
cojo
cola
colcha
colegio
colgar
colina
collar
colmo
columna
combate
comer
comida
cómodo
compra
conde
conejo
conga
conocer
consejo
contar
copa
copia
corazón
corbata
corcho
cordón
corona
correr
coser
cosmos
costa
cráneo
cráter
crear
crecer
creído
crema
cría
crimen
cripta
crisis
cromo
crónica
croqueta
crudo
cruz
cuadro
cuarto
cuatro
cubo
cubrir
cuchara
cuello
cuento
cuerda
cuesta
cueva
cuidar
culebra
culpa
culto
cumbre
cumplir
cuna
cuneta
cuota
cupón
cúpula
curar
curioso
curso
curva
cutis
dama
danza
dar
dardo
dátil
deber
débil
década
decir
dedo
defensa
definir
dejar
delfín
delgado
delito
demora
denso
dental
deporte
derecho
derrota
desayuno
deseo
desfile
desnudo
destino
desvío
detalle
detener
deuda
día
diablo
diadema
diamante
diana
diario
dibujo
dictar
diente
dieta
diez
difícil
digno
dilema
diluir
dinero
directo
dirigir
disco
diseño
disfraz
diva
divino
doble
doce
dolor
domingo
don
donar
dorado
dormir
dorso
dos
dosis
dragón
droga
ducha
duda
duelo
dueño
dulce
dúo
duque
durar
dureza
duro
ébano
ebrio
echar
eco
ecuador
edad
edición
edificio
editor
educar
efecto
eficaz
eje
ejemplo
elefante
elegir
elemento
elevar
elipse
élite
elixir
elogio
eludir
embudo
emitir
emoción
empate
empeño
empleo
empresa
enano
encargo
enchufe
encía
enemigo
enero
enfado
enfermo
engaño
enigma
enlace
enorme
enredo
ensayo
enseñar
entero
entrar
envase
envío
época
equipo
erizo
escala
escena
escolar
escribir
escudo
esencia
esfera
esfuerzo
espada
espejo
espía
esposa
espuma
esquí
estar
este
estilo
estufa
etapa
eterno
ética
etnia
evadir
evaluar
evento
evitar
exacto
examen
exceso
excusa
exento
exigir
exilio
existir
éxito
experto
explicar
exponer
extremo
fábrica
fábula
fachada
fácil
factor
faena
faja
falda
fallo
falso
faltar
fama
familia
famoso
faraón
farmacia
farol
farsa
fase
fatiga
fauna
favor
fax
febrero
fecha
feliz
feo
feria
feroz
fértil
fervor
festín
fiable
fianza
fiar
fibra
ficción
ficha
fideo
fiebre
fiel
fiera
fiesta
figura
fijar
fijo
fila
filete
filial
filtro
fin
finca
fingir
finito
firma
flaco
flauta
flecha
flor
flota
fluir
flujo
flúor
fobia
foca
fogata
fogón
folio
folleto
fondo
forma
forro
fortuna
forzar
fosa
foto
fracaso
frágil
franja
frase
fraude
freír
freno
fresa
frío
frito
fruta
fuego
fuente
fuerza
fuga
fumar
función
funda
furgón
furia
fusil
fútbol
futuro
gacela
gafas
gaita
gajo
gala
galería
gallo
gamba
ganar
gancho
ganga
ganso
garaje
garza
gasolina
gastar
gato
gavilán
gemelo
gemir
gen
género
genio
gente
geranio
gerente
germen
gesto
gigante
gimnasio
girar
giro
glaciar
globo
gloria
gol
golfo
goloso
golpe
goma
gordo
gorila
gorra
gota
goteo
gozar
grada
gráfico
grano
grasa
gratis
grave
grieta
grillo
gripe
gris
grito
grosor
grúa
grueso
grumo
grupo
guante
guapo
guardia
guerra
guía
guiño
guion
guiso
guitarra
gusano
gustar
haber
hábil
hablar
hacer
hacha
hada
hallar
hamaca
harina
haz
hazaña
hebilla
hebra
hecho
helado
helio
hembra
herir
hermano
héroe
hervir
hielo
hierro
hígado
higiene
hijo
himno
historia
hocico
hogar
hoguera
hoja
hombre
hongo
honor
honra
hora
hormiga
horno
hostil
hoyo
hueco
huelga
huerta
hueso
huevo
huida
huir
humano
húmedo
humilde
humo
hundir
huracán
hurto
icono
ideal
idioma
ídolo
iglesia
iglú
igual
ilegal
ilusión
imagen
imán
imitar
impar
imperio
imponer
impulso
incapaz
índice
inerte
infiel
informe
ingenio
inicio
inmenso
inmune
innato
insecto
instante
interés
íntimo
intuir
inútil
invierno
ira
iris
ironía
isla
islote
jabalí
jabón
jamón
jarabe
jardín
jarra
jaula
jazmín
jefe
jeringa
jinete
jornada
joroba
joven
joya
juerga
jueves
juez
jugador
jugo
juguete
juicio
junco
jungla
junio
juntar
júpiter
jurar
justo
juvenil
juzgar
kilo
koala
labio
lacio
lacra
lado
ladrón
lagarto
lágrima
laguna
laico
lamer
lámina
lámpara
lana
lancha
langosta
lanza
lápiz
largo
larva
lástima
lata
látex
latir
laurel
lavar
lazo
leal
lección
leche
lector
leer
legión
legumbre
lejano
lengua
lento
leña
león
leopardo
lesión
letal
letra
leve
leyenda
libertad
libro
licor
líder
lidiar
lienzo
liga
ligero
lima
límite
limón
limpio
lince
lindo
línea
lingote
lino
linterna
líquido
liso
lista
litera
litio
litro
llaga
llama
llanto
llave
llegar
llenar
llevar
llorar
llover
lluvia
lobo
loción
loco
locura
lógica
logro
lombriz
lomo
lonja
lote
lucha
lucir
lugar
lujo
luna
lunes
lupa
lustro
luto
luz
maceta
macho
madera
madre
maduro
maestro
mafia
magia
mago
maíz
maldad
maleta
malla
malo
mamá
mambo
mamut
manco
mando
manejar
manga
maniquí
manjar
mano
manso
manta
mañana
mapa
máquina
mar
marco
marea
marfil
margen
marido
mármol
marrón
martes
marzo
masa
máscara
masivo
matar
materia
matiz
matriz
máximo
mayor
mazorca
mecha
medalla
medio
médula
mejilla
mejor
melena
melón
memoria
menor
mensaje
mente
menú
mercado
merengue
mérito
mes
mesón
meta
meter
método
metro
mezcla
miedo
miel
miembro
miga
mil
milagro
militar
millón
mimo
mina
minero
mínimo
minuto
miope
mirar
misa
miseria
misil
mismo
mitad
mito
mochila
moción
moda
modelo
moho
mojar
molde
moler
molino
momento
momia
monarca
moneda
monja
monto
moño
morada
morder
moreno
morir
morro
morsa
mortal
mosca
mostrar
motivo
mover
móvil
mozo
mucho
mudar
mueble
muela
muerte
muestra
mugre
mujer
mula
muleta
multa
mundo
muñeca
mural
muro
músculo
museo
musgo
música
muslo
nácar
nación
nadar
naipe
naranja
nariz
narrar
nasal
natal
nativo
natural
náusea
naval
nave
navidad
necio
néctar
negar
negocio
negro
neón
nervio
neto
neutro
nevar
nevera
nicho
nido
niebla
nieto
niñez
niño
nítido
nivel
nobleza
noche
nómina
noria
norma
norte
nota
noticia
novato
novela
novio
nube
nuca
núcleo
nudillo
nudo
nuera
nueve
nuez
nulo
número
nutria
oasis
obeso
obispo
objeto
obra
obrero
observar
obtener
obvio
oca
ocaso
océano
ochenta
ocho
ocio
ocre
octavo
octubre
oculto
ocupar
ocurrir
odiar
odio
odisea
oeste
ofensa
oferta
oficio
ofrecer
ogro
oído
oír
ojo
ola
oleada
olfato
olivo
olla
olmo
olor
olvido
ombligo
onda
onza
opaco
opción
ópera
opinar
oponer
optar
óptica
opuesto
oración
orador
oral
órbita
orca
orden
oreja
órgano
orgía
orgullo
oriente
origen
orilla
oro
orquesta
oruga
osadía
oscuro
osezno
oso
ostra
otoño
otro
oveja
óvulo
óxido
oxígeno
oyente
ozono
pacto
padre
paella
página
pago
país
pájaro
palabra
palco
paleta
pálido
palma
paloma
palpar
pan
panal
pánico
pantera
pañuelo
papá
papel
papilla
paquete
parar
parcela
pared
parir
paro
párpado
parque
párrafo
parte
pasar
paseo
pasión
paso
pasta
pata
patio
patria
pausa
pauta
pavo
payaso
peatón
pecado
pecera
pecho
pedal
pedir
pegar
peine
pelar
peldaño
pelea
peligro
pellejo
pelo
peluca
pena
pensar
peñón
peón
peor
pepino
pequeño
pera
percha
perder
pereza
perfil
perico
perla
permiso
perro
persona
pesa
pesca
pésimo
pestaña
pétalo
petróleo
pez
pezuña
picar
pichón
pie
piedra
pierna
pieza
pijama
pilar
piloto
pimienta
pino
pintor
pinza
piña
piojo
pipa
pirata
pisar
piscina
piso
pista
pitón
pizca
placa
plan
plata
playa
plaza
pleito
pleno
plomo
pluma
plural
pobre
poco
poder
podio
poema
poesía
poeta
polen
policía
pollo
polvo
pomada
pomelo
pomo
pompa
poner
porción
portal
posada
poseer
posible
poste
potencia
potro
pozo
prado
precoz
pregunta
premio
prensa
preso
previo
primo
príncipe
prisión
privar
proa
probar
proceso
producto
proeza
profesor
programa
prole
promesa
pronto
propio
próximo
prueba
público
puchero
pudor
pueblo
puerta
puesto
pulga
pulir
pulmón
pulpo
pulso
puma
punto
puñal
puño
pupa
pupila
puré
quedar
queja
quemar
querer
queso
quieto
química
quince
quitar
rábano
rabia
rabo
ración
radical
raíz
rama
rampa
rancho
rango
rapaz
rápido
rapto
rasgo
raspa
rato
rayo
raza
razón
reacción
realidad
rebaño
rebote
recaer
receta
rechazo
recoger
recreo
recto
recurso
red
redondo
reducir
reflejo
reforma
refrán
refugio
regalo
regir
regla
regreso
rehén
reino
reír
reja
relato
relevo
relieve
relleno
reloj
remar
remedio
remo
rencor
rendir
renta
reparto
repetir
reposo
reptil
res
rescate
resina
respeto
resto
resumen
retiro
retorno
retrato
reunir
revés
revista
rey
rezar
rico
riego
rienda
riesgo
rifa
rígido
rigor
rincón
riñón
río
riqueza
risa
ritmo
rito
rizo
roble
roce
rociar
rodar
rodeo
rodilla
roer
rojizo
rojo
romero
romper
ron
ronco
ronda
ropa
ropero
rosa
rosca
rostro
rotar
rubí
rubor
rudo
rueda
rugir
ruido
ruina
ruleta
rulo
rumbo
rumor
ruptura
ruta
rutina
sábado
saber
sabio
sable
sacar
sagaz
sagrado
sala
saldo
salero
salir
salmón
salón
salsa
salto
salud
salvar
samba
sanción
sandía
sanear
sangre
sanidad
sano
santo
sapo
saque
sardina
sartén
sastre
satán
sauna
saxofón
sección
seco
secreto
secta
sed
seguir
seis
sello
selva
semana
semilla
senda
sensor
señal
señor
separar
sepia
sequía
ser
serie
sermón
servir
sesenta
sesión
seta
setenta
severo
sexo
sexto
sidra
siesta
siete
siglo
signo
sílaba
silbar
silencio
silla
símbolo
simio
sirena
sistema
sitio
situar
sobre
socio
sodio
sol
solapa
soldado
soledad
sólido
soltar
solución
sombra
sondeo
sonido
sonoro
sonrisa
sopa
soplar
soporte
sordo
sorpresa
sorteo
sostén
sótano
suave
subir
suceso
sudor
suegra
suelo
sueño
suerte
sufrir
sujeto
sultán
sumar
superar
suplir
suponer
supremo
sur
surco
sureño
surgir
susto
sutil
tabaco
tabique
tabla
tabú
taco
tacto
tajo
talar
talco
talento
talla
talón
tamaño
tambor
tango
tanque
tapa
tapete
tapia
tapón
taquilla
tarde
tarea
tarifa
tarjeta
tarot
tarro
tarta
tatuaje
tauro
taza
tazón
teatro
techo
tecla
técnica
tejado
tejer
tejido
tela
teléfono
tema
temor
templo
tenaz
tender
tener
tenis
tenso
teoría
terapia
terco
término
ternura
terror
tesis
tesoro
testigo
tetera
texto
tez
tibio
tiburón
tiempo
tienda
tierra
tieso
tigre
tijera
tilde
timbre
tímido
timo
tinta
tío
típico
tipo
tira
tirón
titán
títere
título
tiza
toalla
tobillo
tocar
tocino
todo
toga
toldo
tomar
tono
tonto
topar
tope
toque
tórax
torero
tormenta
torneo
toro
torpedo
torre
torso
tortuga
tos
tosco
toser
tóxico
trabajo
tractor
traer
tráfico
trago
traje
tramo
trance
trato
trauma
trazar
trébol
tregua
treinta
tren
trepar
tres
tribu
trigo
tripa
triste
triunfo
trofeo
trompa
tronco
tropa
trote
trozo
truco
trueno
trufa
tubería
tubo
tuerto
tumba
tumor
túnel
túnica
turbina
turismo
turno
tutor
ubicar
úlcera
umbral
unidad
unir
universo
uno
untar
uña
urbano
urbe
urgente
urna
usar
usuario
útil
utopía
uva
vaca
vacío
vacuna
vagar
vago
vaina
vajilla
vale
válido
valle
valor
válvula
vampiro
vara
variar
varón
vaso
vecino
vector
vehículo
veinte
vejez
vela
velero
veloz
vena
vencer
venda
veneno
vengar
venir
venta
venus
ver
verano
verbo
verde
vereda
verja
verso
verter
vía
viaje
vibrar
vicio
víctima
vida
vídeo
vidrio
viejo
viernes
vigor
vil
villa
vinagre
vino
viñedo
violín
viral
virgo
virtud
visor
víspera
vista
vitamina
viudo
vivaz
vivero
vivir
vivo
volcán
volumen
volver
voraz
votar
voto
voz
vuelo
vulgar
yacer
yate
yegua
yema
yerno
yeso
yodo
yoga
yogur
zafiro
zanja
zapato
zarza
zona
zorro
zumo
zurdo`.split("\n"));

// ../core/src/prefilter/monero-words.ts
var moneroWords = `
abbey abducts ability ablaze abnormal abort abrasive absorb abyss academy aces aching acidic acoustic acquire across actress acumen
adapt addicted adept adhesive adjust adopt adrenalin adult adventure aerial afar affair afield afloat afoot afraid after against agenda
aggravate agile aglow agnostic agony agreed ahead aided ailments aimless airport aisle ajar akin alarms album alchemy alerts algebra
alkaline alley almost aloof alpine already also altitude alumni always amaze ambush amended amidst ammo amnesty among amply amused
anchor android anecdote angled ankle annoyed answers antics anvil anxiety anybody apart apex aphid aplomb apology apply apricot aptitude
aquarium arbitrary archer ardent arena argue arises army around arrow arsenic artistic ascend ashtray aside asked asleep aspire assorted
asylum athlete atlas atom atrium attire auburn auctions audio august aunt austere autumn avatar avidly avoid awakened awesome awful
awkward awning awoken axes axis axle aztec azure baby bacon badge baffles bagpipe bailed bakery balding bamboo banjo baptism basin batch
bawled bays because beer befit begun behind being below bemused benches berries bested betting bevel beware beyond bias bicycle bids
bifocals biggest bikini bimonthly binocular biology biplane birth biscuit bite biweekly blender blip bluntly boat bobsled bodies bogeys
boil boldly bomb border boss both bounced bovine bowling boxes boyfriend broken brunt bubble buckets budget buffet bugs building bulb
bumper bunch business butter buying buzzer bygones byline bypass cabin cactus cadets cafe cage cajun cake calamity camp candy casket
catch cause cavernous cease cedar ceiling cell cement cent certain chlorine chrome cider cigar cinema circle cistern citadel civilian
claim click clue coal cobra cocoa code coexist coffee cogs cohesive coils colony comb cool copy corrode costume cottage cousin cowl
criminal cube cucumber cuddled cuffs cuisine cunning cupcake custom cycling cylinder cynical dabbing dads daft dagger daily damp
dangerous dapper darted dash dating dauntless dawn daytime dazed debut decay dedicated deepest deftly degrees dehydrate deity dejected
delayed demonstrate dented deodorant depth desk devoid dewdrop dexterity dialect dice diet different digit dilute dime dinner diode
diplomat directed distance ditch divers dizzy doctor dodge does dogs doing dolphin domestic donuts doorway dormant dosage dotted double
dove down dozen dreams drinks drowning drunk drying dual dubbed duckling dude duets duke dullness dummy dunes duplex duration dusted
duties dwarf dwelt dwindling dying dynamite dyslexic each eagle earth easy eating eavesdrop eccentric echo eclipse economics ecstatic
eden edgy edited educated eels efficient eggs egotistic eight either eject elapse elbow eldest eleven elite elope else eluded emails
ember emerge emit emotion empty emulate energy enforce enhanced enigma enjoy enlist enmity enough enraged ensign entrance envy epoxy
equip erase erected erosion error eskimos espionage essential estate etched eternal ethics etiquette evaluate evenings evicted evolved
examine excess exhale exit exotic exquisite extra exult fabrics factual fading fainted faked fall family fancy farming fatal faulty
fawns faxed fazed feast february federal feel feline females fences ferry festival fetches fever fewest fiat fibula fictional fidget
fierce fifteen fight films firm fishing fitting five fixate fizzle fleet flippant flying foamy focus foes foggy foiled folding fonts
foolish fossil fountain fowls foxes foyer framed friendly frown fruit frying fudge fuel fugitive fully fuming fungal furnished fuselage
future fuzzy gables gadget gags gained galaxy gambit gang gasp gather gauze gave gawk gaze gearbox gecko geek gels gemstone general
geometry germs gesture getting geyser ghetto ghost giant giddy gifts gigantic gills gimmick ginger girth giving glass gleeful glide gnaw
gnome goat goblet godfather goes goggles going goldfish gone goodbye gopher gorilla gossip gotten gourmet governing gown greater grunt
guarded guest guide gulp gumball guru gusts gutter guys gymnast gypsy gyrate habitat hacksaw haggled hairy hamburger happens hashing
hatchet haunted having hawk haystack hazard hectare hedgehog heels hefty height hemlock hence heron hesitate hexagon hickory hiding
highway hijack hiker hills himself hinder hippo hire history hitched hive hoax hobby hockey hoisting hold honked hookup hope hornet
hospital hotel hounded hover howls hubcaps huddle huge hull humid hunter hurried husband huts hybrid hydrogen hyper iceberg icing icon
identity idiom idled idols igloo ignore iguana illness imagine imbalance imitate impel inactive inbound incur industrial inexact
inflamed ingested initiate injury inkling inline inmate innocent inorganic input inquest inroads insult intended inundate invoke
inwardly ionic irate iris irony irritate island isolated issued italics itches items itinerary itself ivory jabbed jackets jaded jagged
jailed jamming january jargon jaunt javelin jaws jazz jeans jeers jellyfish jeopardy jerseys jester jetting jewels jigsaw jingle jittery
jive jobs jockey jogger joining joking jolted jostle journal joyous jubilee judge juggled juicy jukebox july jump junk jury justice
juvenile kangaroo karate keep kennel kept kernels kettle keyboard kickoff kidneys king kiosk kisses kitchens kiwi knapsack knee knife
knowledge knuckle koala laboratory ladder lagoon lair lakes lamb language laptop large last later launching lava lawsuit layout lazy
lectures ledge leech left legion leisure lemon lending leopard lesson lettuce lexicon liar library licks lids lied lifestyle light
likewise lilac limits linen lion lipstick liquid listen lively loaded lobster locker lodge lofty logic loincloth long looking lopped
lordship losing lottery loudly love lower loyal lucky luggage lukewarm lullaby lumber lunar lurk lush luxury lymph lynx lyrics macro
madness magically mailed major makeup malady mammal maps masterful match maul maverick maximum mayor maze meant mechanic medicate
meeting megabyte melting memoir menu merger mesh metro mews mice midst mighty mime mirror misery mittens mixture moat mobile mocked
mohawk moisture molten moment money moon mops morsel mostly motherly mouth movement mowing much muddy muffin mugged mullet mumble
mundane muppet mural musical muzzle myriad mystery myth nabbing nagged nail names nanny napkin narrate nasty natural nautical navy
nearby necklace needed negative neither neon nephew nerves nestle network neutral never newt nexus nibs niche niece nifty nightly nimbly
nineteen nirvana nitrogen nobody nocturnal nodes noises nomad noodles northern nostril noted nouns novelty nowhere nozzle nuance nucleus
nudged nugget nuisance null number nuns nurse nutshell nylon oaks oars oasis oatmeal obedient object obliged obnoxious observant obtains
obvious occur ocean october odds odometer offend often oilfield ointment okay older olive olympics omega omission omnibus onboard
oncoming oneself ongoing onion online onslaught onto onward oozed opacity opened opposite optical opus orange orbit orchid orders organs
origin ornament orphans oscar ostrich otherwise otter ouch ought ounce ourselves oust outbreak oval oven owed owls owner oxidant oxygen
oyster ozone pact paddles pager pairing palace pamphlet pancakes paper paradise pastry patio pause pavements pawnshop payment peaches
pebbles peculiar pedantic peeled pegs pelican pencil people pepper perfect pests petals phase pheasants phone phrases physics piano
picked pierce pigment piloted pimple pinched pioneer pipeline pirate pistons pitched pivot pixels pizza playful pledge pliers plotting
plus plywood poaching pockets podcast poetry point poker polar ponies pool popular portents possible potato pouch poverty powder pram
present pride problems pruned prying psychic public puck puddle puffin pulp pumpkins punch puppy purged push putty puzzled pylons
pyramid python queen quick quote rabbits racetrack radar rafts rage railway raking rally ramped randomly rapid rarest rash rated ravine
rays razor react rebel recipe reduce reef refer regular reheat reinvest rejoices rekindle relic remedy renting reorder repent request
reruns rest return reunion revamp rewind rhino rhythm ribbon richly ridges rift rigid rims ringing riots ripped rising ritual river
roared robot rockets rodent rogue roles romance roomy roped roster rotate rounded rover rowboat royal ruby rudely ruffled rugged ruined
ruling rumble runway rural rustled ruthless sabotage sack sadness safety saga sailor sake salads sample sanity sapling sarcasm sash
satin saucepan saved sawmill saxophone sayings scamper scenic school science scoop scrub scuba seasons second sedan seeded segments
seismic selfish semifinal sensible september sequence serving session setup seventh sewage shackles shelter shipped shocking shrugged
shuffled shyness siblings sickness sidekick sieve sifting sighting silk simplest sincerely sipped siren situated sixteen sizes skater
skew skirting skulls skydive slackens sleepless slid slower slug smash smelting smidgen smog smuggled snake sneeze sniff snout snug
soapy sober soccer soda software soggy soil solved somewhere sonic soothe soprano sorry southern sovereign sowed soya space speedy
sphere spiders splendid spout sprig spud spying square stacking stellar stick stockpile strained stunning stylishly subtly succeed
suddenly suede suffice sugar suitcase sulking summon sunken superior surfer sushi suture swagger swept swiftly sword swung syllabus
symptoms syndrome syringe system taboo tacit tadpoles tagged tail taken talent tamper tanks tapestry tarnished tasked tattoo taunts
tavern tawny taxi teardrop technical tedious teeming tell template tender tepid tequila terminal testing tether textbook thaw theatrics
thirsty thorn threaten thumbs thwart ticket tidy tiers tiger tilt timber tinted tipsy tirade tissue titans toaster tobacco today toenail
toffee together toilet token tolerant tomorrow tonic toolbox topic torch tossed total touchy towel toxic toyed trash trendy tribal
trolling truth trying tsunami tubes tucks tudor tuesday tufts tugs tuition tulips tumbling tunnel turnip tusks tutor tuxedo twang
tweezers twice twofold tycoon typist tyrant ugly ulcers ultimate umbrella umpire unafraid unbending uncle under uneven unfit ungainly
unhappy union unjustly unknown unlikely unmask unnoticed unopened unplugs unquoted unrest unsafe until unusual unveil unwind unzip
upbeat upcoming update upgrade uphill upkeep upload upon upper upright upstairs uptight upwards urban urchins urgent usage useful usher
using usual utensils utility utmost utopia uttered vacation vague vain value vampire vane vapidly vary vastness vats vaults vector
veered vegan vehicle vein velvet venomous verification vessel veteran vexed vials vibrate victim video viewpoint vigilant viking village
vinegar violin vipers virtual visited vitals vivid vixen vocal vogue voice volcano vortex voted voucher vowels voyage vulture wade
waffle wagtail waist waking wallets wanted warped washing water waveform waxing wayside weavers website wedge weekday weird welders went
wept were western wetsuit whale when whipped whole wickets width wield wife wiggle wildly winter wipeout wiring wise withdrawn wives
wizard wobbly woes woken wolf womanly wonders woozy worry wounded woven wrap wrist wrong yacht yahoo yanks yard yawning yearbook yellow
yesterday yeti yields yodel yoga younger yoyo zapped zeal zebra zero zesty zigzags zinger zippers zodiac zombie zones zoom
`.trim().split(/\s+/);

// ../core/src/prefilter/slip39-words.ts
var slip39Words = `
academic acid acne acquire acrobat activity actress adapt adequate adjust admit adorn adult advance advocate afraid again agency agree
aide aircraft airline airport ajar alarm album alcohol alien alive alpha already alto aluminum always amazing ambition amount amuse
analysis anatomy ancestor ancient angel angry animal answer antenna anxiety apart aquatic arcade arena argue armed artist artwork aspect
auction august aunt average aviation avoid award away axis axle beam beard beaver become bedroom behavior being believe belong benefit
best beyond bike biology birthday bishop black blanket blessing blimp blind blue body bolt boring born both boundary bracelet branch
brave breathe briefing broken brother browser bucket budget building bulb bulge bumpy bundle burden burning busy buyer cage calcium
camera campus canyon capacity capital capture carbon cards careful cargo carpet carve category cause ceiling center ceramic champion
change charity check chemical chest chew chubby cinema civil class clay cleanup client climate clinic clock clogs closet clothes club
cluster coal coastal coding column company corner costume counter course cover cowboy cradle craft crazy credit cricket criminal crisis
critical crowd crucial crunch crush crystal cubic cultural curious curly custody cylinder daisy damage dance darkness database daughter
deadline deal debris debut decent decision declare decorate decrease deliver demand density deny depart depend depict deploy describe
desert desire desktop destroy detailed detect device devote diagnose dictate diet dilemma diminish dining diploma disaster discuss
disease dish dismiss display distance dive divorce document domain domestic dominant dough downtown dragon dramatic dream dress drift
drink drove drug dryer duckling duke duration dwarf dynamic early earth easel easy echo eclipse ecology edge editor educate either elbow
elder election elegant element elephant elevator elite else email emerald emission emperor emphasis employer empty ending endless
endorse enemy energy enforce engage enjoy enlarge entrance envelope envy epidemic episode equation equip eraser erode escape estate
estimate evaluate evening evidence evil evoke exact example exceed exchange exclude excuse execute exercise exhaust exotic expand expect
explain express extend extra eyebrow facility fact failure faint fake false family famous fancy fangs fantasy fatal fatigue favorite
fawn fiber fiction filter finance findings finger firefly firm fiscal fishing fitness flame flash flavor flea flexible flip float floral
fluff focus forbid force forecast forget formal fortune forward founder fraction fragment frequent freshman friar fridge friendly frost
froth frozen fumes funding furl fused galaxy game garbage garden garlic gasoline gather general genius genre genuine geology gesture
glad glance glasses glen glimpse goat golden graduate grant grasp gravity gray greatest grief grill grin grocery gross group grownup
grumpy guard guest guilt guitar gums hairy hamster hand hanger harvest have havoc hawk hazard headset health hearing heat helpful herald
herd hesitate hobo holiday holy home hormone hospital hour huge human humidity hunting husband hush husky hybrid idea identify idle
image impact imply improve impulse include income increase index indicate industry infant inform inherit injury inmate insect inside
install intend intimate invasion involve iris island isolate item ivory jacket jerky jewelry join judicial juice jump junction junior
junk jury justice kernel keyboard kidney kind kitchen knife knit laden ladle ladybug lair lamp language large laser laundry lawsuit
leader leaf learn leaves lecture legal legend legs lend length level liberty library license lift likely lilac lily lips liquid listen
literary living lizard loan lobe location losing loud loyalty luck lunar lunch lungs luxury lying lyrics machine magazine maiden mailman
main makeup making mama manager mandate mansion manual marathon march market marvel mason material math maximum mayor meaning medal
medical member memory mental merchant merit method metric midst mild military mineral minister miracle mixed mixture mobile modern
modify moisture moment morning mortgage mother mountain mouse move much mule multiple muscle museum music mustang nail national necklace
negative nervous network news nuclear numb numerous nylon oasis obesity object observe obtain ocean often olympic omit oral orange orbit
order ordinary organize ounce oven overall owner paces pacific package paid painting pajamas pancake pants papa paper parcel parking
party patent patrol payment payroll peaceful peanut peasant pecan penalty pencil percent perfect permit petition phantom pharmacy photo
phrase physics pickup picture piece pile pink pipeline pistol pitch plains plan plastic platform playoff pleasure plot plunge practice
prayer preach predator pregnant premium prepare presence prevent priest primary priority prisoner privacy prize problem process profile
program promise prospect provide prune public pulse pumps punish puny pupal purchase purple python quantity quarter quick quiet race
racism radar railroad rainbow raisin random ranked rapids raspy reaction realize rebound rebuild recall receiver recover regret regular
reject relate remember remind remove render repair repeat replace require rescue research resident response result retailer retreat
reunion revenue review reward rhyme rhythm rich rival river robin rocky romantic romp roster round royal ruin ruler rumor sack safari
salary salon salt satisfy satoshi saver says scandal scared scatter scene scholar science scout scramble screw script scroll seafood
season secret security segment senior shadow shaft shame shaped sharp shelter sheriff short should shrimp sidewalk silent silver similar
simple single sister skin skunk slap slavery sled slice slim slow slush smart smear smell smirk smith smoking smug snake snapshot sniff
society software soldier solution soul source space spark speak species spelling spend spew spider spill spine spirit spit spray
sprinkle square squeeze stadium staff standard starting station stay steady step stick stilt story strategy strike style subject submit
sugar suitable sunlight superior surface surprise survive sweater swimming swing switch symbolic sympathy syndrome system tackle tactics
tadpole talent task taste taught taxi teacher teammate teaspoon temple tenant tendency tension terminal testify texture thank that
theater theory therapy thorn threaten thumb thunder ticket tidy timber timely ting tofu together tolerate total toxic tracks traffic
training transfer trash traveler treat trend trial tricycle trip triumph trouble true trust twice twin type typical ugly ultimate
umbrella uncover undergo unfair unfold unhappy union universe unkind unknown unusual unwrap upgrade upstairs username usher usual valid
valuable vampire vanish various vegan velvet venture verdict verify very veteran vexed victim video view vintage violence viral visitor
visual vitamins vocal voice volume voter voting walnut warmth warn watch wavy wealthy weapon webcam welcome welfare western width
wildlife window wine wireless wisdom withdraw wits wolf woman work worthy wrap wrist writing wrote year yelp yield yoga zero
`.trim().split(/\s+/);

// ../core/src/prefilter/word-lists.ts
var latinLists = [wordlist2, wordlist6, wordlist3, wordlist4, wordlist5, wordlist, moneroWords, slip39Words];

// ../core/src/prefilter/latin-words.ts
var BITS = 19;
var FNV_PRIME = 16777619;
var bitmap = null;
var isBuilt = () => bitmap !== null;
var baseLetters = Uint8Array.from({ length: 64 }, (_, low) => {
  const base = String.fromCharCode(192 + low).normalize("NFD").charCodeAt(0) | 32;
  return base >= 97 && base <= 122 ? base : 0;
});
function build() {
  const made = new Uint8Array(2 ** (BITS - 3));
  for (const stem of latinStems()) {
    let hash = 0;
    for (let index = 0; index < stem.length; index++) hash = step(hash, stem.charCodeAt(index));
    const slot = hash >>> 32 - BITS;
    made[slot >>> 3] |= 1 << (slot & 7);
  }
  return made;
}
function* latinStems() {
  for (const list of latinLists) for (const word of list) yield isAscii(word) ? word : word.replace(/[^a-z]/g, "");
}
function isAscii(word) {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) >= 128) return false;
  return true;
}
var step = (hash, code) => {
  const mixed = Math.imul(hash ^ code, FNV_PRIME);
  return mixed ^ mixed >>> 15;
};
function mayBeLatinWord(bytes, start2, end) {
  bitmap ??= build();
  let hash = 0;
  for (let index = start2; index < end; index++) {
    const byte = bytes[index];
    if (byte < 128) hash = step(hash, byte | 32);
    else if (byte === 195) {
      const base = baseLetters[bytes[++index] & 63];
      if (base !== 0) hash = step(hash, base);
    } else index++;
  }
  const slot = hash >>> 32 - BITS;
  return (bitmap[slot >>> 3] & 1 << (slot & 7)) !== 0;
}
var NO = 0;
var UNSURE = -1;
function asciiWordEnd(bytes, start2) {
  bitmap ??= build();
  const limit = Math.min(bytes.length, start2 + 13);
  let hash = 0;
  let end = start2;
  for (; end < limit; end++) {
    const code = bytes[end] | 32;
    if (code < 97 || code > 122) break;
    hash = step(hash, code);
  }
  if (end < bytes.length && bytes[end] >= 128) return UNSURE;
  if (end - start2 < 3 || end - start2 > 12) return NO;
  const slot = hash >>> 32 - BITS;
  return (bitmap[slot >>> 3] & 1 << (slot & 7)) !== 0 ? end : NO;
}

// ../core/src/prefilter/phrase-signs.ts
var OTHER2 = 0;
var LETTER = 1;
var GAP = 2;
var HIGH = 3;
var WIDEST_GAP = 48;
var BACKSLASH = 92;
var phraseClasses = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) phraseClasses[code] = LETTER;
  else if (code >= 128) phraseClasses[code] = HIGH;
  else if (/[\s0-9,.;:'"`)\-|*#/\\+>]/.test(character)) phraseClasses[code] = GAP;
}

// ../core/src/prefilter/phrase-stretch.ts
var LONGEST_WORD = 16;
function readStretch2(bytes, from, floor) {
  const at = afterGap(bytes, from > floor && bytes[from - 1] === BACKSLASH && isEscapeLetter(bytes[from]) ? from + 1 : from);
  if (at >= bytes.length || phraseClasses[bytes[at]] !== LETTER && phraseClasses[bytes[at]] !== HIGH) return null;
  return isWide(bytes, at) ? readWide(bytes, at, floor) : readLatin(bytes, at, floor);
}
function readLatin(bytes, at, floor) {
  const first = latinWordStart(bytes, at, floor);
  if (first < 0) return null;
  let end = latinWordEnd(bytes, first);
  if (end < 0 || !isLatinWord(bytes, first, end)) return null;
  let words = 1;
  let start2 = first;
  while (true) {
    const next = afterGap(bytes, end);
    if (next === end || next >= bytes.length) break;
    const nextEnd = latinWordEnd(bytes, next);
    if (nextEnd < 0 || !isLatinWord(bytes, next, nextEnd)) break;
    words++;
    end = nextEnd;
  }
  while (start2 > floor) {
    const previousEnd = beforeGap(bytes, start2, floor);
    if (previousEnd === start2 || previousEnd <= floor) break;
    const previous = latinWordStart(bytes, previousEnd - 1, floor);
    if (previous < 0 || !isLatinWord(bytes, previous, previousEnd)) break;
    words++;
    start2 = previous;
  }
  return { start: start2, end, words };
}
var isLatinWord = (bytes, start2, end) => end - start2 >= 3 && mayBeLatinWord(bytes, start2, end);
var isLatinLead = (byte) => byte === 195 || byte === 204;
var isTrail = (byte) => byte !== void 0 && (byte & 192) === 128;
function latinWordStart(bytes, at, floor) {
  let start2 = isTrail(bytes[at]) && at > floor ? at - 1 : at;
  if (phraseClasses[bytes[start2]] !== LETTER && !isLatinLead(bytes[start2])) return -1;
  const limit = at - LONGEST_WORD;
  while (start2 > floor) {
    if (start2 < limit) return -1;
    if (phraseClasses[bytes[start2 - 1]] === LETTER) start2--;
    else if (isTrail(bytes[start2 - 1]) && start2 - 2 >= floor && isLatinLead(bytes[start2 - 2])) start2 -= 2;
    else break;
  }
  return afterEscape(bytes, start2, floor);
}
function afterEscape(bytes, start2, floor) {
  return start2 > floor && bytes[start2 - 1] === BACKSLASH && isEscapeLetter(bytes[start2]) ? start2 + 1 : start2;
}
var isEscapeLetter = (byte) => byte === 110 || byte === 114 || byte === 116;
function latinWordEnd(bytes, start2) {
  const limit = start2 + LONGEST_WORD;
  let end = start2;
  while (end <= limit) {
    if (end < bytes.length && phraseClasses[bytes[end]] === LETTER) end++;
    else if (isLatinLead(bytes[end]) && isTrail(bytes[end + 1])) end += 2;
    else return end > start2 ? end : -1;
  }
  return -1;
}
function wideGap(bytes, index) {
  const byte = bytes[index];
  if (byte === 194 && bytes[index + 1] === 160) return 2;
  if (byte === 227 && bytes[index + 1] === 128 && bytes[index + 2] >= 128 && bytes[index + 2] <= 130) return 3;
  if (byte === 239 && bytes[index + 1] === 188 && bytes[index + 2] === 140) return 3;
  return 0;
}
function wideGapStart(bytes, at) {
  for (let back = 1; back <= 2 && back <= at; back++) if (wideGap(bytes, at - back) > back) return at - back;
  return at;
}
function afterGap(bytes, index) {
  const limit = index + WIDEST_GAP;
  let end = index;
  while (end < bytes.length && end < limit) {
    const byte = bytes[end];
    if (byte === BACKSLASH && isEscapeLetter(bytes[end + 1])) end += 2;
    else if (phraseClasses[byte] === GAP) end++;
    else {
      const wide = byte >= 128 ? wideGap(bytes, end) : 0;
      if (wide === 0) break;
      end += wide;
    }
  }
  return end;
}
function beforeGap(bytes, index, floor) {
  const limit = Math.max(floor, index - WIDEST_GAP);
  let start2 = index;
  while (start2 > limit) {
    if (phraseClasses[bytes[start2 - 1]] === GAP) start2--;
    else if (start2 - 2 >= limit && bytes[start2 - 2] === BACKSLASH && isEscapeLetter(bytes[start2 - 1])) start2 -= 2;
    else if (start2 - 3 >= limit && wideGap(bytes, start2 - 3) === 3) start2 -= 3;
    else if (start2 - 2 >= limit && wideGap(bytes, start2 - 2) === 2) start2 -= 2;
    else break;
  }
  return start2;
}
var NO_SCRIPT = 0;
var HAN = 1;
var KANA = 2;
var HANGUL = 3;
function scriptAt(bytes, index) {
  const lead = bytes[index];
  if (lead < 225 || lead > 237 || index + 2 >= bytes.length) return NO_SCRIPT;
  const code = (lead & 15) << 12 | (bytes[index + 1] & 63) << 6 | bytes[index + 2] & 63;
  if (code >= 19968 && code <= 40959) return HAN;
  if (code >= 12353 && code <= 12442) return KANA;
  if (code >= 44032 && code <= 55203 || code >= 4352 && code <= 4607) return HANGUL;
  return NO_SCRIPT;
}
function wideStart(bytes, at) {
  let start2 = at;
  while (start2 > at - 2 && start2 > 0 && isTrail(bytes[start2])) start2--;
  return scriptAt(bytes, start2) === NO_SCRIPT ? -1 : start2;
}
var isWide = (bytes, at) => bytes[at] >= 128 && wideStart(bytes, at) >= 0;
function readWide(bytes, at, floor) {
  let start2 = wideStart(bytes, at);
  const script = scriptAt(bytes, start2);
  while (start2 > floor) {
    if (start2 - 3 >= floor && scriptAt(bytes, start2 - 3) === script) start2 -= 3;
    else {
      const before = beforeGap(bytes, start2, floor);
      if (before === start2 || before - 3 < floor || scriptAt(bytes, before - 3) !== script) break;
      start2 = before - 3;
    }
  }
  let end = start2;
  let words = 0;
  while (end < bytes.length && scriptAt(bytes, end) === script) {
    words++;
    end += 3;
    if (script !== HAN) while (end < bytes.length && scriptAt(bytes, end) === script) end += 3;
    const next = afterGap(bytes, end);
    if (next >= bytes.length || scriptAt(bytes, next) !== script) break;
    end = next;
  }
  return { start: start2, end, words };
}

// ../core/src/prefilter/find-phrases.ts
var STRIDE3 = 36;
var LEAST_WORDS = 12;
var admits = phraseClasses.map((kind) => kind === OTHER2 ? 0 : 1);
function findPhrases(bytes, hints) {
  const runs = [];
  let done = 0;
  const readAt = (probe) => {
    const stretch = stretchAt(bytes, probe, done);
    if (stretch === null) return;
    if (stretch.words >= LEAST_WORDS) runs.push({ start: stretch.start, end: stretch.end });
    done = stretch.end;
  };
  if (hints !== void 0) {
    for (let index = 0; index < hints.length; index++) if (hints[index] >= done) readAt(hints[index]);
    return runs;
  }
  for (let probe = STRIDE3 - 1; probe < bytes.length; probe += STRIDE3) {
    if (phraseClasses[bytes[probe]] !== HIGH && !admitsNext(bytes, probe)) continue;
    readAt(probe);
    probe = Math.max(probe, done - 1);
  }
  return runs;
}
var admitsNext = (bytes, probe) => probe + 11 < bytes.length && (admits[bytes[probe]] & admits[bytes[probe + 4]] & admits[bytes[probe + 8]] & admits[bytes[probe + 11]]) !== 0 && (admits[bytes[probe + 1]] & admits[bytes[probe + 2]] & admits[bytes[probe + 3]] & admits[bytes[probe + 5]] & admits[bytes[probe + 6]] & admits[bytes[probe + 7]] & admits[bytes[probe + 9]] & admits[bytes[probe + 10]]) !== 0;
function stretchAt(bytes, probe, done) {
  const kind = phraseClasses[bytes[probe]];
  if (kind === HIGH) return readStretch2(bytes, wideGapStart(bytes, probe), done);
  let start2 = probe;
  if (kind === LETTER) {
    const limit = Math.max(done, probe - LONGEST_WORD);
    while (start2 > limit && phraseClasses[bytes[start2 - 1]] === LETTER) start2--;
  } else if (kind === GAP) {
    const limit = Math.min(bytes.length, probe + WIDEST_GAP);
    while (start2 < limit && phraseClasses[bytes[start2]] === GAP) start2++;
    if (start2 === bytes.length || phraseClasses[bytes[start2]] === OTHER2) return null;
  }
  return isCertainlyNone(bytes, start2) ? null : readStretch2(bytes, start2, done);
}
function isCertainlyNone(bytes, start2) {
  if (start2 > 0 && (bytes[start2 - 1] === BACKSLASH || bytes[start2 - 1] >= 128)) return false;
  let from = start2;
  for (let following = 0; following <= 2; following++) {
    const end = asciiWordEnd(bytes, from);
    if (end === UNSURE) return false;
    if (end === NO) return true;
    from = end;
    while (from < bytes.length && phraseClasses[bytes[from]] === GAP) from++;
    if (from === bytes.length || from > end + WIDEST_GAP || phraseClasses[bytes[from]] === OTHER2) return following < 2;
    if (phraseClasses[bytes[from]] === HIGH || bytes[from - 1] === BACKSLASH) return false;
  }
  return false;
}

// ../core/src/prefilter/names.ts
var table = [
  "SC@BRLDXFWL=B>Z>Y<?:GKMLGTTL",
  "<MKO=RJV?CN=SV>N`CEN=VX\\ETM9",
  "?RJQ=SX>EU@ASV8Q_B><EYX`M\\PE",
  "@JGE6JMQ=SQGLL;IYFDGCLPTK\\PA",
  "BC@@HCJRKRTBB=JFL;<AOEHBKYSA",
  "@QLP<AX\\8a]CUL<SeA=G=YX`KcLH",
  "CLGQ8KJE>TTBJAFH\\BDE>ST^PWP9",
  ":PIO9PVO=XSKGB<LODE=AVS`McOB",
  "EHBCDFA]X^PBC9;GXF>>UGaMfGZB",
  "ANQV6TTVDWMSSOATUN5RB]T]f`SL",
  ">FFH6GFL>QSGJDDHPG>EIMO^M]Q?",
  "=LLD8NSQ:LJ@NS=J^NECBHQdF`UA",
  ":COM8QSY?ZVECN?=\\PHOGOZaQgO;",
  "@K>??C>QDTKKMI>C\\N=:FIT]PUSB",
  "KF?AOKLWIQKC?8H?^:EEBHFKVX^G",
  "<UQO;UYJ=_Q@BC>C_<G=DWXaQkPH",
  "SLTSO\\WRIY\\CMQQRRGPN1WGY\\WPG",
  "<MDG9L@R>aJIEG>N_CA?CLT^F\\XB",
  "ENBN;JWE?YLJKM@CUI>:CJPOG^S:",
  ">NDL:LU@:XSKHN@H^?ACEQP]A`P@",
  "GFEE=HD\\D\\W;B;PC\\;=?\\UbN^XQQ",
  "9SQU5RCV=aUUQUBVaPMQ@VZ^RXI?",
  "=OLM6OUG9]XLSB?J_ADMOXTUUZVD",
  "DL@L?JUOBOTKKNF8^JF8RTRRG^G>",
  "EECJDHNOEWKAA=D7ZJ?BMND`WPR=",
  ">ONK3WYL?WNEQMBQ[OKNKQTQFANB",
  "EHGEIGRPLRQPQPSNVLJONTUIVj3;",
  "?D@?CAGGAKODDBG?U@@BEH@QRUDA"
];
var SIZE = 28;
var DIGIT2 = 26;
var SEPARATOR = 27;
var symbols = new Uint8Array(256).fill(SEPARATOR);
for (let letter = 0; letter < 26; letter++) {
  symbols[65 + letter] = letter;
  symbols[97 + letter] = letter;
}
for (let code = 48; code < 58; code++) symbols[code] = DIGIT2;
var extra = new Float32Array(256);
for (let code = 48; code < 58; code++) extra[code] = Math.log2(10);
for (const [character, cost] of [
  ["_", 1],
  ["-", 1.5],
  ["/", 1.5],
  ["=", 4],
  ["+", 6]
])
  extra[character.charCodeAt(0)] = cost;
var bits = new Float32Array(SIZE * SIZE);
table.forEach((row, before) => {
  for (let after = 0; after < SIZE; after++) bits[before * SIZE + after] = (row.charCodeAt(after) - 48) / 4;
});
var BOTH_CASES = 5.86;
var ONE_CASE = 5;
var FIRST = 4.5;
var DISTINCT = 12;
var HEX_ROW = 20;
var NOTHING = SIZE;
var costs = new Float64Array((SIZE + 1) * 256);
for (let before = 0; before <= SIZE; before++) {
  for (let byte = 0; byte < 256; byte++)
    costs[before * 256 + byte] = extra[byte] + (before === NOTHING ? FIRST : bits[before * SIZE + symbols[byte]]);
}
function isName(bytes, { start: start2, end }) {
  const both = hasBothCases(bytes, start2, end);
  const draw = both ? BOTH_CASES : ONE_CASE;
  let above = 0;
  let hex = 0;
  let hexDigits = 0;
  let before = NOTHING;
  let upperBefore = false;
  for (let index = start2; index < end; index++) {
    const byte = bytes[index];
    const symbol = symbols[byte];
    let cost = costs[before * 256 + byte];
    if (both && symbol < DIGIT2) {
      const upper = byte < 97;
      if (before >= DIGIT2) cost += 1;
      else if (upper === upperBefore) cost += 0.12;
      else if (upper) cost += 3.3;
      else cost += index - 2 < start2 || !isUpper(bytes[index - 2]) ? 0.5 : 4.5;
      upperBefore = upper;
    }
    before = symbol;
    above = above + cost - draw;
    if (above < 0) above = 0;
    else if (above >= DISTINCT) return false;
    if (symbol < 6 || symbol === DIGIT2) {
      hex++;
      if (symbol === DIGIT2) hexDigits++;
      if (hex >= HEX_ROW && hexDigits > 0) return false;
    } else if (byte !== 45) hex = hexDigits = 0;
  }
  return true;
}
var isUpper = (byte) => byte >= 65 && byte <= 90;
function hasBothCases(bytes, start2, end) {
  let lower = false;
  let upper = false;
  for (let index = start2; index < end && !(lower && upper); index++) {
    if (symbols[bytes[index]] >= DIGIT2) continue;
    if (bytes[index] < 97) upper = true;
    else lower = true;
  }
  return lower && upper;
}

// ../core/src/prefilter/plain-names.ts
var SEPARATOR2 = 0;
var LOWER = 1;
var UPPER = 2;
var DIGIT3 = 3;
var kinds = new Uint8Array(256);
for (let letter = 0; letter < 26; letter++) {
  kinds[65 + letter] = UPPER;
  kinds[97 + letter] = LOWER;
}
for (let code = 48; code < 58; code++) kinds[code] = DIGIT3;
var LONGEST_WORD2 = 15;
var LONGEST_NUMBER = 24;
var SHORTEST_IN_CAMEL = 3;
var LONGEST_IN_CAMEL = 2;
var WHOLE_WORD = 5;
function isPlainName(bytes, { start: start2, end }) {
  let from = start2;
  for (let index = start2; index <= end; index++) {
    if (index < end && kinds[bytes[index]] !== SEPARATOR2) continue;
    if (from < index && !isPlain(bytes, from, index)) return false;
    from = index + 1;
  }
  return true;
}
function isPlain(bytes, from, to) {
  const kind = kinds[bytes[from]];
  const length = endOfKind(bytes, from, to) - from;
  if (from + length === to) return length <= (kind === DIGIT3 ? LONGEST_NUMBER : LONGEST_WORD2);
  return kind !== DIGIT3 && isCamel(bytes, from, to);
}
function isCamel(bytes, from, to) {
  let capitalised = 0;
  let numbers = 0;
  let longest = 0;
  for (let at = from; at < to; ) {
    const kind = kinds[bytes[at]];
    let end = endOfKind(bytes, at, to);
    if (kind === DIGIT3) {
      if (end - at > LONGEST_IN_CAMEL) return false;
      numbers++;
    } else if (kind === LOWER) {
      if (at > from || end - at < SHORTEST_IN_CAMEL || end - at > LONGEST_WORD2) return false;
    } else if (end - at > 1) return false;
    else if (end < to && kinds[bytes[end]] === LOWER) {
      end = endOfKind(bytes, end, to);
      if (end - at < SHORTEST_IN_CAMEL || end - at > LONGEST_WORD2) return false;
      capitalised++;
    } else if (end === to || kinds[bytes[end]] !== DIGIT3) return false;
    if (kind !== DIGIT3) longest = Math.max(longest, end - at);
    at = end;
  }
  return longest >= WHOLE_WORD && (numbers === 0 || capitalised > 1);
}
function endOfKind(bytes, from, to) {
  const kind = kinds[bytes[from]];
  let end = from + 1;
  while (end < to && kinds[bytes[end]] === kind) end++;
  return end;
}

// ../core/src/prefilter/public-forms.ts
var hasPublicForm = (bytes, run2) => isIntegrity(bytes, run2) || isKrakenId(bytes, run2);
var INTEGRITY = [
  ["sha256-", 7 + 44],
  ["sha384-", 7 + 64],
  ["sha512-", 7 + 88]
];
function isIntegrity(bytes, { start: start2, end }) {
  return INTEGRITY.some(([name, length]) => end - start2 === length && startsWith(bytes, start2, name));
}
function startsWith(bytes, start2, name) {
  for (let index = 0; index < name.length; index++) if (bytes[start2 + index] !== name.charCodeAt(index)) return false;
  return true;
}
var HYPHEN = 45;
function isKrakenId(bytes, { start: start2, end }) {
  if (end - start2 !== 19 || !"ALOT".includes(String.fromCharCode(bytes[start2]))) return false;
  for (let index = 0; index < 19; index++) {
    const byte = bytes[start2 + index];
    if (index === 6 || index === 12 ? byte !== HYPHEN : !isCapitalOrDigit(byte)) return false;
  }
  return true;
}
var isCapitalOrDigit = (byte) => byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57;

// ../core/src/prefilter/token.ts
var OTHER3 = 0;
var TOKEN = 1;
var DIGIT4 = 2;
var classes = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) classes[code] = DIGIT4;
  else if (/[A-Za-z+/=_-]/.test(character)) classes[code] = TOKEN;
}
var tokenClasses = classes;

// ../core/src/prefilter/find-runs.ts
var MIN_RUN = 16;
var DIGITLESS = 28;
var MIXED = 0.38;
function keptRuns(bytes, found) {
  const runs = [];
  for (let index = 0; index < found.length; index += 2) {
    const run2 = { start: found[index], end: found[index + 1] };
    if (mayBeRandom(bytes, run2)) runs.push(run2);
  }
  return runs;
}
function findRuns(bytes) {
  const runs = [];
  const size = bytes.length;
  let floor = 0;
  let last2 = MIN_RUN - 1;
  while (last2 < size) {
    const first = last2 - MIN_RUN + 1;
    let index = last2;
    while (index >= first && tokenClasses[bytes[index]] !== OTHER3) index--;
    if (index >= first) {
      last2 = index + MIN_RUN;
      continue;
    }
    let start2 = first;
    while (start2 > floor && tokenClasses[bytes[start2 - 1]] !== OTHER3) start2--;
    let end = last2 + 1;
    while (end < size && tokenClasses[bytes[end]] !== OTHER3) end++;
    if (mayBeRandom(bytes, { start: start2, end })) runs.push({ start: start2, end });
    floor = end;
    last2 = end + MIN_RUN;
  }
  return runs;
}
function mayBeRandom(bytes, run2) {
  if (!holdsDigit(bytes, run2) && !mixesCases(bytes, run2)) return false;
  if (isPlainName(bytes, run2) || isName(bytes, run2)) return holdsPutty(bytes, run2);
  return !hasPublicForm(bytes, run2);
}
function holdsPutty(bytes, { start: start2, end }) {
  for (let index = start2; index + putty.length <= end; index++) {
    let offset = 0;
    while (offset < putty.length && bytes[index + offset] === putty[offset]) offset++;
    if (offset === putty.length) return true;
  }
  return false;
}
var putty = [..."PuTTY-User-Key-File-"].map((character) => character.charCodeAt(0));
function holdsDigit(bytes, { start: start2, end }) {
  for (let index = start2; index < end; index++) if (tokenClasses[bytes[index]] === DIGIT4) return true;
  return false;
}
function mixesCases(bytes, { start: start2, end }) {
  if (end - start2 < DIGITLESS) return false;
  let changes = 0;
  for (let index = start2 + 1; index < end; index++) if (((bytes[index] ^ bytes[index - 1]) & 32) !== 0) changes++;
  return changes >= (end - start2) * MIXED;
}

// ../core/src/prefilter/kernels.ts
var kernels = {
  skim: [
    "AGFzbQEAAAABEwNgBH9/f38Bf2ABfwF/YAJ/fwACDwEDZW52Bm1lbW9yeQIAAAMEAwABAgcZAwVsZWFybgACBHNraW0AAAZtZW1vcnkCAAqsDwPNBwILfwp7",
    "QQD9AAQAIRJBEP0ABAAhE0Eg/QAEACEUQTD9AAQAIRVBwAD9AAQAIRYDQCABIARPBEAgACAEav0ABAAiD/0MDw8PDw8PDw8PDw8PDw8PD/1OIRAgD/1kIQ0g",
    "D/0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZCEOIBMgEP0OIBIgD0EE/W39DiIR/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgcE",
    "fyAHaCIIIAZqIgxBEE8EQEEBIAxBHE8gCSAOQQEgCHRBAWtxchsEQCACIAQgBms2AgAgAiAEIAhqNgIEIAJBCGohAgsLIA4gB2dBEGsiBnRBgIB8cQUgBkEQ",
    "aiEGIAkgDnILIQlBACAKQQFqIBQgEP0OIBH9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgDUF/c3EbIgoEQCANBH8gAyAEIA1oajYCACADQQRqBSAKQQFxBH9B",
    "AQUgACAEakEQayIH/QAEAP1kBH9BAAUgB/0ABAAiF/0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9",
    "Jv1kIAf9AAQQIhj9DCAgICAgICAgICAgICAgICD9UP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9ZEEQdHIiByAX/QxcXFxcXFxc",
    "XFxcXFxcXFxc/SP9ZCAY/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZEEQdHJyQX9zIAdBAXZxIAdBAnZBf3MgB0EDdkF/c3JxQf////8BcQsLBH9BAAUgACAEahAB",
    "CwR/IAMgBDYCACADQQRqBSADCwshAyAFQQJBAEEAIAtBAWogFSAQ/Q4gEf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZBsiC0EHTxtyIQUFQQAhCwsgBUEBciAF",
    "IA/9DFBQUFBQUFBQUFBQUFBQUFD9IyAAIARqIgX9AAQI/QxLS0tLS0tLS0tLS0tLS0tL/SP9TiIX/VMEfyAXIAX9AAQB/QxSUlJSUlJSUlJSUlJSUlJS/SP9",
    "Tv1TBUEACxsiBSAFQQRyIA/9DFxcXFxcXFxcXFxcXFxcXFz9IyAP/QwlJSUlJSUlJSUlJSUlJSUl/SMgD/0MJiYmJiYmJiYmJiYmJiYmJv0j/VD9UP1TBH8g",
    "FiAQ/Q4gEf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZAVBAQsbIQUgBEEQaiEEDAELC0HQACACNgIAQdQAIAM2AgAgBQvzBQMDfwF7AX4gAEEBay0AAEEgckHh",
    "AGtB/wFxQRpJBEAgACAA/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9Jv1kQX9zaGohAAsD",
    "QCADQQNIBEBBIP0ABAAgAP0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q5BAP0ABAAgBEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAE/QwgICAg",
    "ICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0m/WRyQYCABHJoIgEhAgNAIAFBEEYgAkEwTXEEQCACQSD9AAQA",
    "IABBEGoiAP0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q5BAP0ABAAgBEEE/W39Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAE/QwgICAgICAgICAgICAg",
    "ICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0m/WRyQYCABHJoIgFqIQIMAQsLIAAgAWoiAC0AACIBQSByQeEAa0H/AXFBGk8E",
    "QCABQYABTw8LIABBAWstAABB3ABGBEBBAQ8LIAD9AAQA/QwgICAgICAgICAgICAgICAg/VD9DGFhYWFhYWFhYWFhYWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoa",
    "Gv0m/WRBf3NoIgEgAGotAABBgAFPBEBBAQ8LIAFBA0kgAUEMS3IEQEEADwsgAP0ABAD9DCAgICAgICAgICAgICAgICD9UP0MAAECAwQFBgcICQoLDA0ODyAB",
    "/Q/9Jv1OIgT9HQBCp+nf3Pnu+AR+IAT9HQFCy/rJnq7ligZ+hSIFIAVCHYiFQtmq++uvo/0HfkItiKciAkEDdi0AgAFBASACQQdxdHFFBEBBAA8LIAAgAWoh",
    "ACADQQFqIQMMAQsLQQEL5QEDA38BewF+IAAgAWohBCAAIQJBACEBA0AgACAESQRAIAAtAAAiA0EKRgR/IAL9AAQA/QwgICAgICAgICAgICAgICAg/VD9DAAB",
    "AgMEBQYHCAkKCwwNDg8gAf0P/Sb9TiIF/R0AQqfp39z57vgEfiAF/R0BQsv6yZ6u5YoGfoUiBiAGQh2IhULZqvvrr6P9B35CLYinIgFBA3YiAkGAAWogAi0A",
    "gAFBASABQQdxdHI6AAAgAEEBaiECQQAFIANBgAFJBH8gASACaiADOgAAIAFBAWoFIAELCyEBIABBAWohAAwBCwsL"
  ],
  spot: [
    "AGFzbQEAAAABCAFgA39/fwF/Ag8BA2VudgZtZW1vcnkCAAADAgEABxECBHNwb3QAAAZtZW1vcnkCAArtAwHqAwIGfwZ7A0AgASAESwRAQQD9AAQAIAAgBGoi",
    "A/0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1OIgv9DkEQ/QAEACAJQQT9bSIJ/Q79TkEg/QAEACAD/QAEASIK/QwPDw8PDw8PDw8PDw8PDw8P/U4iDP0OQTD9",
    "AAQAIApBBP1tIgr9Dv1O/U5BwAD9AAQAIAP9AAQCIg39DA8PDw8PDw8PDw8PDw8PDw/9TiIO/Q5B0AD9AAQAIA1BBP1tIg39Dv1O/U5B4AD9AAQAIAv9DkHw",
    "AP0ABAAgCf0O/U5BgAH9AAQAIAz9DkGQAf0ABAAgCv0O/U79TkGgAf0ABAAgDv0OQbAB/QAEACAN/Q79Tv1O/VAiCf1TBEAgCf0MAAAAAAAAAAAAAAAAAAAA",
    "AP0k/WQhAwNAIAMEQCAEIANoaiIGIABqIggoAgAiB0EQdkEfcSAHQR9xQQp0IAdBCHZBH3FBBXRyciEFIAdBoMCAgQJyQbHz3fF5bCAILQAEQSByQfeUr694",
    "bGpBE3YiB0EDdkHAIWotAABBASAHQQdxdEH/AXFxBH9BAQUgBUEDdi0AwAFBASAFQQdxdEH/AXFxCwRAIAIgBjYCACACQQRqIQILIAMgA0EBa3EhAwwBCwsL",
    "IARBEGohBAwBCwsgAgs="
  ]
};

// ../core/src/prefilter/start-kernel.ts
var WORTH_STARTING = 128 * 1024;
var PAGE2 = 65536;
var ZEROS = 32;
var Kernel = class _Kernel {
  functions;
  /** The whole memory, byte by byte and word by word; good until `lay` is called the next time. */
  bytes;
  words;
  #memory;
  constructor(memory, functions) {
    this.#memory = memory;
    this.functions = functions;
    this.bytes = new Uint8Array(memory.buffer);
    this.words = new Uint32Array(memory.buffer);
  }
  /** @param size bytes of memory that the kernel's tables need */
  static start(name, size) {
    try {
      const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE2) });
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decode2(kernels[name].join(""))), { env: { memory } });
      return new _Kernel(memory, exports);
    } catch {
      return null;
    }
  }
  /** Lays the bytes at `at` and returns the first aligned offset behind them and their zeros; `more` bytes are free there. */
  lay(bytes, at, more) {
    const size = bytes.length;
    const end = at + size + ZEROS + 15 & ~15;
    const lacking = end + more - this.bytes.length;
    if (lacking > 0) {
      this.#memory.grow(Math.ceil(lacking / PAGE2));
      this.bytes = new Uint8Array(this.#memory.buffer);
      this.words = new Uint32Array(this.#memory.buffer);
    }
    this.bytes.set(bytes, at);
    this.bytes.fill(0, at + size, at + size + ZEROS);
    return end;
  }
};
var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function decode2(base64) {
  const bytes = new Uint8Array(Math.floor(base64.replaceAll("=", "").length * 3 / 4));
  let bits2 = 0;
  for (let index = 0, size = 0; size < bytes.length; index++) {
    bits2 = (bits2 << 6 | digits.indexOf(base64[index])) & 16777215;
    if (index % 4 !== 0) bytes[size++] = bits2 >> 6 - 2 * (index % 4) & 255;
  }
  return bytes;
}

// ../core/src/prefilter/skim.ts
var LARGEST = 16 * 1024 * 1024;
var [HIGH_NIBBLES, TOKEN2, PHRASE, LIST, ESCAPE, ENDS, LISTED] = [0, 16, 32, 48, 64, 80, 128];
var LISTED_BYTES = 65536;
var INPUT = LISTED + LISTED_BYTES;
var none = new Uint32Array(0);
var seen = 0;
var started;
function skim(bytes) {
  if (started === void 0) {
    seen += bytes.length;
    if (seen < WORTH_STARTING) return null;
    started = start();
  }
  return started === null || bytes.length > LARGEST ? null : skimWith(started, bytes);
}
function start() {
  const kernel = Kernel.start("skim", INPUT);
  if (kernel === null) return null;
  const tables = kernel.bytes;
  for (let nibble = 0; nibble < 8; nibble++) tables[HIGH_NIBBLES + nibble] = 1 << nibble;
  for (let code = 0; code < 128; code++) {
    const put = (table2, inside) => {
      if (inside) tables[table2 + (code & 15)] |= 1 << (code >> 4);
    };
    put(TOKEN2, tokenClasses[code] !== OTHER3);
    put(PHRASE, phraseClasses[code] !== OTHER2);
    put(LIST, listClasses[code] !== 0);
    put(ESCAPE, escapeClasses[code] !== 0);
  }
  const words = encodeUtf8(latinLists.map((list) => `${list.join("\n")}
`).join(""));
  kernel.lay(words, INPUT, 0);
  kernel.functions.learn(INPUT, words.length);
  return kernel;
}
function skimWith(kernel, bytes) {
  const size = bytes.length;
  const [mostRuns, mostHints] = [(size >> 1 & ~7) + 16, (size >> 2) + 16];
  const runs = kernel.lay(bytes, INPUT, mostRuns + mostHints);
  const hints = runs + mostRuns;
  const flags = kernel.functions.skim(INPUT, size, runs, hints);
  const { words } = kernel;
  const [runsEnd, hintsEnd] = [words[ENDS >> 2], words[(ENDS >> 2) + 1]];
  return {
    runs: runsEnd === runs ? none : words.subarray(runs >> 2, runsEnd >> 2),
    hints: hintsEnd === hints ? none : words.subarray(hints >> 2, hintsEnd >> 2),
    marks: (flags & 1) !== 0,
    byteLists: (flags & 2) !== 0,
    escapes: (flags & 4) !== 0
  };
}

// ../core/src/prefilter/word-row.ts
var WORD = 1;
var GAP2 = 2;
var kinds2 = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (code >= 128 || /[A-Za-z]/.test(character)) kinds2[code] = WORD;
  else if (/[\s0-9,.;:'"`)\-|*#/\\+>]/.test(character)) kinds2[code] = GAP2;
}
var SHORTEST = 2;
var LONGEST3 = 40;
var ROW = 12;
function holdsWordRow(bytes) {
  let words = 0;
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const kind = kinds2[bytes[index]];
    if (kind === WORD) {
      if (bytes[index] >= 128) return true;
      length++;
      continue;
    }
    if (length > 0) {
      words = length >= SHORTEST && length <= LONGEST3 ? words + 1 : 0;
      if (words >= ROW) return true;
      length = 0;
    }
    if (kind !== GAP2) words = 0;
  }
  return length >= SHORTEST && words + 1 >= ROW;
}

// ../core/src/prefilter/find-places.ts
function findPlaces(bytes) {
  const skimmed = skim(bytes);
  if (skimmed === null) return findPlacesPlainly(bytes);
  return {
    runs: keptRuns(bytes, skimmed.runs),
    marks: skimmed.marks ? findMarks(bytes) : mayBeKeyFile(bytes) ? [0] : [],
    phrases: findPhrases(bytes, skimmed.hints),
    byteLists: skimmed.byteLists ? findByteLists(bytes) : [],
    escapes: skimmed.escapes ? findEscapes(bytes) : []
  };
}
var findPlacesPlainly = (bytes) => ({
  runs: findRuns(bytes),
  marks: findMarks(bytes),
  phrases: isBuilt() || holdsWordRow(bytes) ? findPhrases(bytes) : [],
  byteLists: findByteLists(bytes),
  escapes: findEscapes(bytes)
});

// ../core/src/prefilter/places.ts
var isEmpty = (places) => places.runs.length + places.marks.length + places.phrases.length + places.byteLists.length + (places.escapes?.length ?? 0) === 0;

// ../core/src/facts/span.ts
var byteSpan = (start2, end) => ({ start: start2, end });
var textSpan = (start2, end) => ({ start: start2, end });

// ../core/src/decode/raw-layer.ts
function rawLayer(bytes, at = 0) {
  let text = null;
  return {
    bytes,
    peeled: [],
    get text() {
      text ??= latin1(bytes);
      return text;
    },
    origin: (span) => byteSpan(at + span.start, at + span.end)
  };
}

// ../core/src/decode/splice.ts
function splice(around, wrapped) {
  const size = wrapped.reduce((sum, one) => sum + one.bytes.length - (one.end - one.start), around.bytes.length);
  const bytes = new Uint8Array(size);
  const changed = [];
  let [from, to] = [0, 0];
  for (const one of wrapped) {
    bytes.set(around.bytes.subarray(from, one.start), to);
    to += one.start - from;
    bytes.set(one.bytes, to);
    changed.push(textSpan(to, to + one.bytes.length));
    to += one.bytes.length;
    from = one.end;
  }
  bytes.set(around.bytes.subarray(from), to);
  const back = (index, closing) => {
    const at = lastStarting(changed, closing ? index - 1 : index);
    if (at < 0) return index;
    const [put, one] = [changed[at], wrapped[at]];
    if (closing ? index > put.end : index >= put.end) return one.end + (index - put.end);
    if (closing && index === put.end) return one.end;
    if (one.starts === null) return closing ? one.end : one.start;
    const begins = one.starts[index - put.start];
    return closing && one.kind === "base64" ? beforeLineEnd(around.bytes, begins, one.start) : begins;
  };
  let text = null;
  const kinds4 = [...new Set(wrapped.map(({ kind }) => kind))];
  return {
    layer: {
      bytes,
      peeled: [...around.peeled, kinds4.join("+")],
      get text() {
        text ??= latin1(bytes);
        return text;
      },
      origin: (span) => {
        const start2 = back(span.start, false);
        const end = span.end > span.start ? back(span.end, true) : start2;
        const origin = around.origin(textSpan(start2, Math.max(start2, end)));
        return byteSpan(origin.start, origin.end);
      }
    },
    changed
  };
}
function beforeLineEnd(bytes, end, floor) {
  let before = end;
  while (before > floor && bytes[before - 1] <= 32) before--;
  return before;
}
function lastStarting(ranges, offset) {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (ranges[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// ../core/src/decode/transcode.ts
function transcode(bytes, encoding, from, to) {
  const step2 = stepOf(encoding.kind);
  const most = Math.ceil((to - from) * 1.5) + 4;
  const out = new Uint8Array(most);
  const starts = new Uint32Array(most);
  let size = 0;
  let offset = Math.max(from, encoding.bom);
  while (offset < to) {
    const { size: width, code } = step2(bytes, offset);
    const length = putUtf8(out, size, code);
    starts.fill(offset, size, size + length);
    size += length;
    offset += width;
  }
  return { start: from, end: to, kind: encoding.kind, bytes: out.subarray(0, size), starts: starts.subarray(0, size) };
}
function putUtf8(out, at, code) {
  if (code < 128) {
    out[at] = code;
    return 1;
  }
  const trailing = code < 2048 ? 1 : code < 65536 ? 2 : 3;
  out[at] = 65280 >> trailing + 1 | code >> 6 * trailing;
  for (let index = 1; index <= trailing; index++) out[at + index] = 128 | code >> 6 * (trailing - index) & 63;
  return trailing + 1;
}

// ../core/src/inspect/windows.ts
var LARGE = 8 * 1024 * 1024;
var CORE = 4 * 1024 * 1024;
var MARGIN = 256 * 1024;
function* windowsOf(bytes, sizes = { large: LARGE, core: CORE, margin: MARGIN }) {
  const encoding = encodingOf(piece(bytes, 0, ENCODING_SAMPLE));
  const mark2 = encoding.kind === "utf-8" ? encoding.bom : 0;
  const step2 = bytes.length <= sizes.large ? bytes.length : sizes.core;
  for (let start2 = 0; start2 < bytes.length; start2 += step2) {
    const end = Math.min(bytes.length, start2 + step2);
    const from = Math.max(mark2, start2 - sizes.margin);
    const to = Math.min(bytes.length, end + sizes.margin);
    const raw = rawLayer(piece(bytes, from, to), from);
    const core = byteSpan(start2, end);
    if (encoding.kind === "utf-8") yield { layer: raw, core };
    else {
      const text = transcode(raw.bytes, from === 0 ? encoding : { ...encoding, bom: 0 }, 0, raw.bytes.length);
      yield { layer: splice(raw, [text]).layer, core };
    }
  }
}

// ../core/src/inspect/has-places.ts
function placesOfPlainText(bytes) {
  if (bytes.length > LARGE || isPacked(bytes)) return null;
  const { kind, bom } = encodingOf(bytes);
  return kind === "utf-8" && bom === 0 ? findPlaces(bytes) : null;
}
function hasPlaces(bytes) {
  if (isPacked(bytes)) return true;
  for (const { layer } of windowsOf(bytes)) if (!isEmpty(findPlaces(layer.bytes))) return true;
  return false;
}

// ../scan/src/policy/find-configuration.ts
var configurationFiles = ["hodlguard.yaml", "hodlguard.yml", "hodlguard.json", "hodlguard.jsonc"];

// ../scan/src/policy/baseline.ts
var BASELINE_FILE = ".hodlguard-baseline.json";

// ../scan/src/tampering/guarded-paths.ts
var kinds3 = [
  { kind: "configuration", paths: /^hodlguard\.(ya?ml|jsonc?)$/, pathspecs: configurationFiles },
  { kind: "baseline", paths: /^\.hodlguard-baseline\.json$/, pathspecs: [BASELINE_FILE] },
  { kind: "package", paths: /^package\.json$/, pathspecs: ["package.json"] },
  {
    kind: "hooks",
    paths: /^(\.husky\/[^/]+|\.githooks\/[^/]+|(\.config\/)?\.?lefthook(-local)?\.(ya?ml|toml|jsonc?)|\.pre-commit-config\.yaml|\.?simple-git-hooks\.(c?js|mjs|json))$/,
    pathspecs: [
      ".husky",
      ".githooks",
      ":(glob)*lefthook*",
      ":(glob).config/*lefthook*",
      ".pre-commit-config.yaml",
      ":(glob)*simple-git-hooks*"
    ]
  },
  {
    kind: "pipeline",
    paths: /^(\.github\/(workflows|actions)\/.+\.ya?ml|\.gitlab-ci\.ya?ml|\.gitlab\/.+\.ya?ml|Jenkinsfile|[^/]+-pipelines\.ya?ml|\.circleci\/.+\.ya?ml)$/,
    pathspecs: [
      ".github/workflows",
      ".github/actions",
      ":(glob).gitlab-ci.y*ml",
      ".gitlab",
      "Jenkinsfile",
      ":(glob)*-pipelines.y*ml",
      ".circleci"
    ]
  },
  { kind: "attributes", paths: /(^|\/)\.gitattributes$/, pathspecs: [":(glob)**/.gitattributes"] }
];
var guardedKind = (path) => kinds3.find(({ paths }) => paths.test(path))?.kind ?? null;
var guardedPathspecs = kinds3.flatMap(({ pathspecs }) => pathspecs);

// ../scan/src/quick-look.ts
async function stagedQuickLook(place, version2, inspector2) {
  const startedAt = /* @__PURE__ */ new Date();
  const staged = stagedAtOnce(place, policyFiles);
  if (staged === null || changesRules(staged.files)) return null;
  if (staged.paths.some((name) => guardedKind(name) !== null || !isPlain2(name))) return null;
  const isInnocent = innocence(inspector2);
  for (const name of staged.paths) if (!await isInnocent(Buffer.from(name))) return null;
  let bytes = 0;
  for (const blob of staged.blobs) {
    if (!await isInnocent(blob)) return null;
    bytes += blob.length;
  }
  return cleanReport("staged", { startedAt, head: staged.head, version: version2 }, { blobs: staged.blobs.length, bytes });
}
async function messageQuickLook(place, file, version2, inspector2) {
  const startedAt = /* @__PURE__ */ new Date();
  const message = readOrNull(resolve(place.dir, file));
  const policy = objectsAtOnce(
    place,
    policyFiles.map((name) => `:${name}`)
  );
  if (message === null || policy === null) return null;
  if (changesRules(new Map(policyFiles.map((name, index) => [name, policy[index]?.bytes ?? null])))) return null;
  return await innocence(inspector2)(message) ? cleanReport("message", { startedAt, head: null, version: version2 }, { messages: 1 }) : null;
}
var policyFiles = [...configurationFiles, "package.json"];
function changesRules(files) {
  for (const [name, bytes] of files) {
    if (bytes === null) continue;
    if (name === "package.json" ? isConfigured(bytes) : bytes.includes("rules") || bytes.includes("maxBlobBytes")) return true;
  }
  return false;
}
function readOrNull(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
function innocence(inspector2) {
  let inspect = null;
  return async (bytes) => {
    if (bytes.includes("hodlguard:")) return false;
    const places = placesOfPlainText(bytes);
    if (places === null ? !hasPlaces(bytes) : isEmpty(places)) return true;
    inspect ??= await inspector2();
    return inspect(bytes, places);
  };
}
function isConfigured(bytes) {
  if (!bytes.includes('"hodlguard"')) return false;
  try {
    return Object.hasOwn(JSON.parse(bytes.toString("utf8")), "hodlguard");
  } catch {
    return true;
  }
}
var isPlain2 = (name) => !/[^\u0020-\u007e]/.test(name);
function cleanReport(mode, { startedAt, head, version: version2 }, counted) {
  return finishReport([], [], {
    version: version2,
    scan: { mode, startedAt: startedAt.toISOString(), durationMs: Date.now() - startedAt.getTime(), head, policyFrom: null },
    coverage: { blobs: 0, bytes: 0, commits: 0, messages: 0, files: 0, notScanned: [], ...counted }
  });
}

// src/terminal/colour.ts
function wantsColour(flag, env, stream) {
  if (flag !== void 0) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stream.isTTY && env.TERM !== "dumb";
}
var widthOf = (stream) => Math.min(120, Math.max(40, stream.columns ?? 100));

// src/terminal/version.ts
var version = true ? "0.1.0" : "0.0.0-source";

// src/quick-look.ts
async function quickLook(argv, io2) {
  if (Object.keys(io2.env).some((name) => name.startsWith("HODLGUARD_"))) return null;
  if (io2.env.PRE_COMMIT_REMOTE_NAME !== void 0) return null;
  if (wantsColour(void 0, io2.env, io2.stdout)) return null;
  const report = await look(argv, io2);
  if (report === null) return null;
  if (argv[1] === "commit-msg") return 0;
  io2.stdout.write(renderText(report, { style: plain, width: widthOf(io2.stdout), quiet: false, verbose: false }));
  return 0;
}
async function look(argv, io2) {
  const [first, ...rest] = argv[0] === "hook" ? argv.slice(1) : argv;
  const place = gitPlace(void 0, io2.env);
  if (["staged", "pre-commit", "pre-merge-commit"].includes(first ?? "") && rest.length === 0)
    return await stagedQuickLook(place, version, inspector);
  const [file, ...more] = rest;
  if ((first === "message" || first === "commit-msg") && file !== void 0 && !file.startsWith("-") && more.length === 0)
    return await messageQuickLook(place, file, version, inspector);
  return null;
}
var inspector = async () => {
  const { detectors, inspect } = await import("./worker.js");
  return (bytes, places) => {
    const { sightings, unread } = inspect(bytes, { detectors, ...places === null ? {} : { places } });
    return sightings.length + unread.length === 0;
  };
};

// src/terminal/safe-text.ts
init_src();
var CLEAR_LINE = "\r\x1B[K";
function safeText(text) {
  if (text.startsWith(CLEAR_LINE)) return CLEAR_LINE + safeText(text.slice(CLEAR_LINE.length));
  return maskRandomRuns(text.split("\n").map(escapeText).join("\n"));
}

// src/cli.ts
async function run(argv) {
  return await quickLook(argv, io) ?? await (await import("./commands.js")).main(argv, io);
}
var interrupt = new AbortController();
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143]
]) {
  process.on(signal, () => {
    interrupt.abort(signal);
    process.exit(code);
  });
}
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
var outputOf = (stream) => ({
  write: (text) => void stream.write(text),
  isTTY: stream.isTTY === true,
  columns: stream.columns
});
var io = {
  stdout: outputOf(process.stdout),
  stderr: { ...outputOf(process.stderr), write: (text) => void process.stderr.write(safeText(text)) },
  // Opening it costs a millisecond, and few commands read it.
  get stdin() {
    return process.stdin;
  },
  env: process.env,
  cwd: process.cwd(),
  self: { node: process.execPath, script: realpathSync(process.argv[1] ?? "") },
  signal: interrupt.signal
};
var isIncomplete = (error) => error?.isIncomplete === true;
run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode ??= code;
  },
  (error) => {
    if (interrupt.signal.aborted) return;
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    const expected = name === "UsageError" || name === "ConfigurationError" || name === "GitError";
    const words = expected || process.env.HODLGUARD_DEBUG !== "1" ? message : stack ?? message;
    io.stderr.write(`hodlguard: ${words}
`);
    if (!expected) process.stderr.write("hodlguard: this is a fault of hodlguard itself; HODLGUARD_DEBUG=1 shows where.\n");
    process.exitCode = !expected ? 4 : isIncomplete(error) ? 3 : 2;
  }
);
