#!/usr/bin/env node

// src/cli.ts
import { realpathSync } from "node:fs";

// ../core/src/facts/rule.ts
var severities = ["critical", "high", "medium", "low"];

// ../core/src/judge/accept-unread.ts
var unknown = /^(?:missing|shallow|unreadable|corrupt|unmerged|no-temporary)|fault of hodlguard$/;
var mayBeAccepted = (reason) => !unknown.test(reason);

// ../core/src/facts/span.ts
var byteSpan = (start2, end) => ({ start: start2, end });
var textSpan = (start2, end) => ({ start: start2, end });

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

// ../core/src/render/escape-text.ts
var unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
var commands = /(?<=^|\s):(?=:)|#(?=#\[)/g;
var escapeText = (text) => text.replace(unsafe, shown).replace(commands, shown);
function shown(character) {
  if (character === "\n") return "\\n";
  if (character === "	") return "\\t";
  return `\\u{${character.codePointAt(0).toString(16)}}`;
}

// ../core/src/render/mask-random-runs.ts
var isId = (run2) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(run2);
var isMixed = (run2) => /[0-9]/.test(run2) && /[A-Za-z]/.test(run2);
var maskRandomRuns = (words2) => words2.replaceAll(/[A-Za-z0-9]{40,}/g, (run2) => isMixed(run2) && !isId(run2) ? "[secret]" : run2);

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

// ../core/src/render/text.ts
var SHOWN = 50;
function renderText(report, options) {
  const findings = options.quiet ? report.findings.filter(({ blocking }) => blocking) : report.findings;
  const parts = [headline(report, options.style), ...findings.slice(0, SHOWN).map((finding) => findingText(finding, report, options))];
  if (findings.length > SHOWN) {
    parts.push(`  ... and ${count(findings.length - SHOWN, "more finding")}; --format json lists them all.`);
  }
  if (findings.length > 0) parts.push(whatNow(findings, options), ifMistaken(findings, options));
  if (report.coverage.notScanned.length > 0) parts.push(notRead(report.coverage, options));
  if (options.verbose && report.coverage.acceptedUnread !== void 0) parts.push(acceptedText(report.coverage.acceptedUnread, options));
  if (options.verbose && report.suppressed.length > 0) parts.push(suppressedText(report.suppressed, options));
  if (!options.quiet || report.verdict !== "clean") parts.push(receipt(report, options));
  return `${parts.join(parts.length === 2 ? "\n" : "\n\n")}
`;
}
var grouped = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
var count = (number, noun) => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
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
var sentence = (text) => text[0].toUpperCase() + text.slice(1);
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
var whereOf = (finding) => {
  const name = finding.path === null ? sourceNames[finding.source] : escapeText(finding.path);
  return `${name}:${finding.line}:${finding.column}`;
};
var sourceNames = {
  blob: "(blob without a path)",
  "commit-message": "(commit message)",
  "tag-message": "(tag message)",
  note: "(note)",
  file: "(file)",
  stdin: "(standard input)",
  "ref-name": "(ref name)",
  "path-name": "(path name)"
};
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
  const words2 = shown2.map(({ path, line, commit }) => {
    const at = commit === null ? "" : ` (${commit.slice(0, 12)})`;
    return `${path === null ? "a message" : escapeText(path)}:${line}${at}`;
  });
  const more = occurrences.length - shown2.length + occurrencesLeftOut;
  return `${words2.join(", ")}${more > 0 ? `, ${grouped(more)} more` : ""}`;
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
  if (notScanned.some(({ reason }) => mayBeAccepted(reason)))
    lines.push(wrap("what need not be read can be accepted, with a reason, under acceptUnread in hodlguard.yaml", width, "  ", "  "));
  return [style.bold("Not read"), ...lines].join("\n");
}
function acceptedText(accepted, { style, width }) {
  const lines = accepted.map(({ path, blob, reason, accepted: why, expires }) => {
    const until = expires === null ? "" : `, until ${escapeText(expires)}`;
    const name = path === null ? blob?.slice(0, 12) ?? "?" : escapeText(path);
    return wrap(`${name}: ${escapeText(reason)}; accepted: ${escapeText(why)}${until}`, width, "  - ", "    ");
  });
  return [style.bold("Accepted as not read"), ...lines].join("\n");
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
  const accepted = coverage.acceptedUnread === void 0 ? "" : ` (${coverage.acceptedUnread.length} more accepted)`;
  const policy = scan.policyFrom === null ? "" : `; policy from ${escapeText(scan.policyFrom)}`;
  const seconds = (scan.durationMs / 1e3).toFixed(2);
  const text = `${read.join(", ")}; ${coverage.notScanned.length} not read${accepted}${aside}${policy}; ${seconds} s`;
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

// ../core/src/render/style.ts
var sgr = (code) => (text) => `\x1B[${code}m${text}\x1B[0m`;
var severityCodes = { critical: "1;31", high: "31", medium: "33", low: "36" };
var colourful = {
  bold: sgr("1"),
  dim: sgr("2"),
  bad: sgr("1;31"),
  good: sgr("32"),
  severity: (severity, text) => sgr(severityCodes[severity])(text)
};
var same = (text) => text;
var plain = { bold: same, dim: same, bad: same, good: same, severity: (_severity, text) => text };

// ../core/src/report/verdict.ts
function verdictOf(findings, notScanned) {
  if (findings.some((finding) => finding.blocking)) return "blocked";
  return notScanned.length > 0 ? "incomplete" : "clean";
}

// ../core/src/report/build-report.ts
var reportSchema = "./node_modules/hodlguard/report.schema.json";
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
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

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
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// ../core/src/decode/stored-bytes.ts
var HELD = 8 * 1024 * 1024;
function piece(bytes, start2, end) {
  if (bytes instanceof Uint8Array) return start2 === 0 && end >= bytes.length ? bytes : bytes.subarray(start2, end);
  const from = Math.min(start2, bytes.length);
  return bytes.read(from, Math.max(from, Math.min(end, bytes.length)));
}
var beginning = (bytes, size) => bytes instanceof Uint8Array ? bytes : piece(bytes, 0, size);
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
  const head = beginning(bytes, LONGEST);
  if (!firsts.has(head[0])) return null;
  const text = latin1(head.subarray(0, LONGEST));
  return heads.find(([start2]) => text.startsWith(start2))?.[1] ?? (bzip2.test(text) ? "bzip2" : null);
}

// ../core/src/decode/archive/read-gzip.ts
var SMALLEST = 18;
function isGzip(bytes) {
  const head = beginning(bytes, 3);
  return head[0] === 31 && head[1] === 139 && head[2] === 8 && bytes.length >= SMALLEST;
}
var LONGEST_NAME = 1024;
var LONGEST_HEAD = 12 + 65535 + LONGEST_NAME + 1;

// ../core/src/decode/archive/read-tar.ts
var BLOCK = 512;
function isTar(bytes) {
  if (bytes.length < BLOCK) return false;
  const head = beginning(bytes, BLOCK);
  return head[0] !== 0 && hasRightChecksum(head);
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
var SIGN = 80;
var LONGEST_COMMENT = 65535;
var u16 = (byte, at) => byte(at) | byte(at + 1) << 8;
var u32 = (byte, at) => (u16(byte, at) | u16(byte, at + 2) << 16) >>> 0;
var u64 = (byte, at) => u32(byte, at) + u32(byte, at + 4) * 4294967296;
function isZip(bytes) {
  const size = bytes.length;
  if (size < END_SIZE) return false;
  if (bytes instanceof Uint8Array && bytes[0] !== SIGN && bytes[size - END_SIZE] !== SIGN) return false;
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
var UTF8_MARK = [239, 187, 191];
var utf8Mark = (bytes) => UTF8_MARK.every((byte, at) => bytes[at] === byte) ? UTF8_MARK.length : 0;
function encodingOf(bytes) {
  const a = bytes[0];
  const b = bytes[1];
  const c = bytes[2];
  const d = bytes[3];
  if (a === 255 && b === 254) return c === 0 && d === 0 ? { kind: "utf-32le", bom: 4 } : { kind: "utf-16le", bom: 2 };
  if (a === 254 && b === 255) return { kind: "utf-16be", bom: 2 };
  if (a === 0 && b === 0 && c === 254 && d === 255) return { kind: "utf-32be", bom: 4 };
  const mark2 = utf8Mark(bytes);
  return mark2 > 0 ? { kind: "utf-8", bom: mark2 } : { kind: byNulPattern(bytes), bom: 0 };
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

// ../core/src/prefilter/hex-escape.ts
var HEX_ESCAPE = 4;
var BACKSLASH = 92;
var X = 120;
var NO_DIGIT = 16;
var digits = new Uint8Array(256).fill(NO_DIGIT);
for (let value = 0; value < 16; value++) {
  digits[value.toString(16).charCodeAt(0)] = value;
  digits[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}
var isHexEscape = (bytes, at) => at + HEX_ESCAPE <= bytes.length && bytes[at] === BACKSLASH && bytes[at + 1] === X && (digits[bytes[at + 2]] | digits[bytes[at + 3]]) < NO_DIGIT;

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
function endOfHexRow(bytes, from) {
  let at = from;
  while (isHexEscape(bytes, at)) at += HEX_ESCAPE;
  return at;
}
function readStretch(bytes, at, floor) {
  let start2 = at;
  let end = at + 1;
  let count2 = 1;
  let latest = at;
  for (; end < bytes.length && escapeClasses[bytes[end]] !== OTHER && end - latest <= LONGEST2; end++) {
    const behind = endOfHexRow(bytes, end);
    if (behind > end) {
      latest = behind - HEX_ESCAPE;
      count2 += (behind - end) / HEX_ESCAPE;
      end = behind - 1;
    } else if (escapeClasses[bytes[end]] === INTRODUCER && beginsEscape(bytes, end)) {
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
function findMarks(bytes, start2 = 0, end = bytes.length) {
  const marks = start2 === 0 && mayBeKeyFile(bytes) ? [0] : [];
  for (let index = start2 + last; index < end; index += skips[bytes[index]]) {
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

// ../core/src/prefilter/word-slots.ts
var wordSlots = [
  "9d,i,n0c1f-eBn/b1r(j<r>w8wIw=rKr<u-n.Xn.u,m+uCp3|7Vu&`*_/_RrWq@e9r,y'e*`:_3w;}3c(z9`Ir/'^=k-Bt9h6j47vOz_(x1b1x/y0l0r'p-}&_6x(l8ec'|5_5~+z2_*z,iw&i0c@kr&f0o,l:q;u50hMu+Gu-b7d*}.m1b5k.h7n4h;o6g(_9]/bFe<r*x-M{(w,w2o.wB]4`.d;h-l?f1x&q<`'s&+v5v.q/r5l2s+mF_<cFb(v'a0h,`+w&`?t1c,q0[b)fKuAd-y*i-^:{'k1m8~**i'rAh3b4[H~'h.]+dS9m58`.i.]=BARwBp+mCc1q(]>n?z+_:pQo=k-j,p9r[c+f7^Bb(t4n.{(l+xL}'h'm8s/{6H4r6|Ay;{Ym6p*jKg2u(~2}T+b(]4y+p7oJg<_3r,q+x*m'y:z0a(^UmM%i(u5_.h?u>l'x4y4s-h/]9Fl1mCy*dUo0s-}*_MT`2cy&j6o7^?}'^G^*](o'xNAq*x1{-)h<~,k/h1g/iAd2p,f4@|3|,b7e+e,e'i9[pF^/q5s5rRs*q2kx&x4w?b.y>i,r,c*d9zz&w/)d.s+c'pNs=d2{&Vq<y+Dp9t-MCbBb(p'uDp2yKz+d*o'6~Pe/iGl-Ay&w)h'{0k>z1n's(g8q-m2{>`'r,u)v5y*/x'+_@^6v0}0c/}>xLu'{2R](d5g'h/jG](k,j4}?bFe/qFv;d3l7JS.{Nr)r7r(n(t/x2x;jHs/g9Vc,t&_6z(m5u+]9k*iHk(~-c/GC'xH]/Pu7t&u&|:u*f+c_'q8&Mw)~D}6_4[q9^Ne/d>~(d(t)r8s(~-^M`Gb3b3g+}VrM`Se+k]'r9^7t8n4z=pXl4w,x,qNw)r=l1e*k0{B{/~0lMu/_Eb(r,i2zPb6`3{)Zu8`0o)z(p-a3g={)f1rOz-h,z4xO_O`*^*tHw</]+i+`-w'm/xWK.>j~&e;z;c-~<tT~,z)^Ix:z)j-~)_=f6w7N~)s1g,g(i0c>]0e.f-n8hV`)f0y,*o-p(h0o'b0r,h0~+_s&tMu)})o-d*kCy)6i+Qh4Ha/os&}<w/l2h-h(gXh4oUm;q'h?eH_@}(i4';r'u'G9a's(/'_2yE{4l9n-zE__'x?gK^)n1m'q)^5{,~4Zh>g,y6j/j4f1q,b3~9l(lHa'f9t)c7aL,g2'-k.z2k>r,v5x+q63T(uTv'|3f5}+~*k5](t-m(~&2~J|*z+]+lJa'`6S^/{/r3Bw+m7x3_(|.{.~8iS_6|/vDN]7~.r8t(h6p-r3e9s1~9eu&Lb+]-k,)i(z0x0e'h.d+}<e(bLr,k2c+D{8j(]6r'y'm5i9}*t1%{'p-DfA~+Xk({f's(z0c,}>t<^<f)r;^(t7i/vIp'o;yv&`1l4f-n+b(k1Lo6z&]8r6q:u-},g;f4])<{|&o+a>Cc7x-u>q0^'p7e)mRz*v=p''~'|;g/hs&a/d?}(=Ne7mCs-e5i.gU9m({<&t1`2h2^9f;l+E~2s3o:]FkEs?mQwHy(Fb5|+s9f5g+u@g'z'ue'Y]Ap*tK^-A|/j@vCz/s=y(c*v*.q2m*q<p(t8u1{1{74z)f@3qFi,x(y0u5i2w-zVt3c'q5x<e*.l:}:yBd'eDs&q'pVt)a0q'g)e-i'j/k/u0.t,i9S^.v;h?x*m-_x&e2w9sZMu&z&r1Yr'r6'?{4d.o4r(r+k2r9f(q)t>~Ty6g*b9^(k'qPrBu1l_'|<f'w&uHc'9^L{2~.eBd-f?e+3|=l1dXr*n.~*4`.p/c:w:w6j6q'f(_9Sd'lQ]:c,h4m0q;h6^)d?x*@e+vLhA`*l)s+{&s'q-k*_Dv7j,w(x1d0v2rJzTr7e)1oKo.b3h)p)u&Bx4|)r(u-z(y&v&h:e+pKl+l+}1x:nH>k,b(|,a)hFv)b*e)w,_i'^7p,k._=h+hB,d.nJe,i'i?lNnBh0u&s'~(t;uBc)j5f2y1y2q)x>qFm3n,oCr4i1w(z8c-t:w)}?~-}&j(a3g-|<o)t&)](v*z@y/hB_*w:pRx&g4y=APg:Iy4c/];x0]++Xd17q,gLA]E.^Os(s:}*p25b/0m}&{&k~*g+p;~5a2a8-|>rG},x=f?e6l*~8y:@_+})b>q2h=or&x(d(r-^'j0`(o+x.us&jCd(t2Ge>k)x'{'lEk(]*h(El5gFhQz2&{3a({1r={@d.^4};g/j*s,s*t)1iAe)jWo@s&Ri)}'_0h(d+p*rg'sa'o3p.jSo:|1Jm2Ch3p-m;c,_A|@q4z'nH]'<v-_*kAo;wNi5|0z+i/ePq+u4kLo=eIq+},8|0t2e>s71wAv*y@i.a(y3bH_)a)l2i2^.Zo/f/b,x;],r&|18^+|9v<yRj?'pNr.^E`2u*h7|/{'g(cH^/iK},|Au&p1};Tz&jDy0b4pI}'h*u0y.c/~/v8^*}'{/bS^s&h)xQp,h+@h-e;m,k,H`/a3(r2i+]7b3u.x4s,o(/`2w5q8f*c*|)k2{*q)qMc/lRjj's4s'}+v)u']+m8r3i+Sp,w3p)r(]5q,j3c/d1`Mw)k,g:s0i?a.m9Dt7l'b/n(}9?f-m5{8j3i;|y&o+h3y/h(k/m5j,sAdOl,z.Kl+fKd+w.p)s=h5p*f+uJv8^=|w&o,z(a2e/^_'b(])x0y@h/n4v)d'Qv<hOx2y)}'p8{0w7Fg+b0r,w9g-x*^;x*|)La(~=~)m1i-p9=g47^8x(w&d?t*Vq:kHf<zCwF|,h2d-e=o(h'b[_@bz&p(6w)uB{.bE^)h(`-x&mD.[Pm/mEs9q5q<qv&re']4x8k0@g](b7e)_9y&h2m,v'w5Sy,p1oBm2i:g9r'z1m.`-e(t/0k1i,w*a0i)r+_H^A`Ia9r+r,g'`(kOl0t0dHCz9w)v'}/_HvM`/g+^6w=D}&s>9t&qQ}+r3~4i;k7v.u4~4m(w/4s/a{&_(o,y(w'iSp({;z2w*a*vPb*y9|,Af-f,|-_,d1xs&v+nBx6q'l+|4qIJyF}>c8l'r.t+]'|-l9]-t+m(h/]+|4_?d,@r8c)t-iWk0,e.g*|Zh.nEv0w9w(c+p7|7u+?l4y4l?lB]3f~&/]2q7p6r){.fK{>p0bXv<c+~'z-]7b81q5y)p1^(z8e?f)qF^=,a1c'g*yHpu&v-d2q,y+_;};x6xOp*e:d*i(k)w&n,v)p)g)z.b+w4^0]3^Ro'qAl2Kh=q5y*b*k'g(g;Xk3iOs'Jt0`(Wo@d9z0q5z)Jz,ur&v<|'gH{+r'Av<s0c+t8i2]/h:t.j/j:a9c;?`4j(fO`-f2e'_-Pe)n?b:m.^-m2_(g5wPg'j.b*i)^(_'j?tBj)j)n>t]'{@q,c,I`,k`'w,h+h({:a>q.f'f'_(^,)x1j8h0q+%~*i>{:h5uA.sAx=}/gIu*^r&n@l0a:w,o9w(`+jh'],m,n)j>d5a'l0^.}*,j.x<w:Nl8c.a(q'`)sA]4c9n)`(q:8d<u6nLh's/]At(b'{&|'Yb-r'r&}(q-kQf0d;v=}'bCp*/zYiXyQf*~Pw-|?d,pBc/t,x3n)_8k.l0f*fSWo*u;|Np2v,a,~3tZrE]6r&q()`3{2d,g+i'f*rHPk.w2gSd(bDi)^3cCxNo|'y&c0kDz9|.DW_4k.p'eB_Fu9^y&cC`6j*u-k,r5u+f4t(a@k0kr&vAh0h;k(}(x0lJf+v)t(m/ba'z7oEq<u0x:N`GgCu>h'p5>]+i+c,z.b(y+c*z'`7_+n:_'c8^BCMpGl7pEnB}7|*j*c/Zy+^MtAr0w)kLl1}4|3i(Js4v&f*a({'^2l+y/v3`,^*b,yAv=rQoLwm'~+k6b8gKy&h6{Et(lHq2_.z+x,u2~9r&],a5sJg8m+~3l*y'v)Zg(t,E{&z)jQhC_+_.2Um2]+u)nC8]1d3l5o)d.q0m'd-f0f4a7].|2J~a'q'p+~(d8",
  "},^8d+VbCf1r=m;sJy{'n;:t43d)i6{J7w8q'*p=c4^0w*v'n;~6j1jYs3|8}1r)'e,[x'r1f.,j)l2G%y0p'mC|F;d)o[fDg/`'yQ0Lt,v1f)h;v&k3}4q6)ea'sI~8ViC`z&g[}'])b'm(_?m)Jr;l7{+}-gBc'vBu*|Bb2f+uh'7r.{2U^~&f8d(R|Ht5bOi*q`'v0u)Id,}<o~'lz&k6}+j-rE{)~.g<uA(_*e3pQq)v+f)j-.{*y*h5p@c8e+a+n,|1c0&Bz:bAt&^)gFuAm*u(h/})s0o)x3:o'r']'_=y*]5}=m/_D{(h?_Bx9^1{+^,kO_/fJ%^;p*k/<s+b1d6x'f^'x4q/n(e3bFf)u.h'u5_+t8_Do*f6|'n*^3pa'|9c-z6j*g,x9^?u'f'kJEw(3p)n1v(z7`)q+Gr*`J{<?x*g)a;j+~E|Li-/j1]4zHn(i,b@y'n/}Bwz&|'b5^2kDl-}HnD~-g'i-t>u'm,|Kd((Dz1x/oGI]4m/Ng+Ha6i2p4e={7|5},jOo(i0t5nUa+`)e*h.n)In0`*~5Dx?s)PqNe0?g]'j)N?h,y'tBs5z;w&~S]*JWVoP}'Kp'>z4cNj=qBk;x&`,c/6(t>k+~<c+m=~-]1l/s.~=c7z/U5n'wQb8s/w*<x+`'+u&~,uCk-(F{*`C%x=]'c2Wm'2m5m;s-p/k(s0_)w(y/h2j)i1`+3o6|,mS'u8`KhD|&i,l,x/iL_3^*d*b1u+j0_Pf'C^'c+p*d0|)c)pL>w.h-cLiGp5q3c.i--z0fHx<|5p5o|&a:v5{(ea'-|*r:i'g-f.p,lCg(u+j-lMh6z2}-l3a0]+tFx-Sp0t4d5{F{Ct6iCq.y/{&t<r*h+u*t1tu&s,[f*f6_'^5j)f-m3|'i-f-v3s(:k)^|&p,o1ny&u,{<z:gBi=s't+yAj8c+zAo)|'z+b>_)q)dv&c,j+u=x+x&iIm7b'{/zUp2l8dXu5k=a6|0]9a4|=i,`4Xh'1w(s(](r(1lCuMm)fi'z)c;x7s5]5y+%Fc2py&g*gI}*~+es&_V'd+^(R^.Vb7w9e)j5{Rr/e)hw&_*u'^+w2[h*rGaDiBc'l;^+<}Jq3mOxv&y1jU^+y*w*y6`5,=^1kh'w/Eb'k,r8a+y'})wB_3r0z3[e,}<r'h*l*sJg+{&i7xYk0g+~*x]'dHc0n0t.w)f*{*qL|5r'~&c6o3z3n(p0s3zR|&`/tW0d7a?wYy&j5c-y*v3s&t;_)c0h:Bf(c6d1c,pDv)Xx(_0<cCm-g+uR}5}6g6o3g,q+s-c+|+g-l)]Hb*a'v,|'xGv/^1k,Yf)b2`Uy9oOm(eCb-})jA_+`-g-r)_(}-_)cDo'q4`4h+q-g(}J]Il0^,m+-b'_'{<y*i3gG^'~=w'z8b.y-{/4]-i<~.u,}4n0t*m,z'r5n-j?b6m'r6%{*v5j,w,|@w'mR~A`DvN._'uB~9|;e-j3]8iA{)^Cb1k(]3|?u(r(o9`Be<q'w/_0t<|FmG].^']'l=w3g?a1l1o4b?~*v:cR_4p<e.fi'9j;o+k=a5sHc<ZF]2n3e*o3g/u*e7f,]0j'Pfe']2xa'x(k?|&iE}3h?w*3m2u&=w7r7{6M**^+e'bCf0Kq'b's+o(p(_/s)r+y'y.a.Uv&k(g1_A)l;)iOk:b,r<d2bBf/h*e,'c,gJx2Pb3(q)y/e0fN.g*eD}+o0n/x)yFv=eIp2x-]Bm*d/x+_,b@n+m@u)^*MQcAe,o0~+q+p0hZq,r&DiKv/b,n-}Lu3c)v(a+a1{7}+t@}(w)Is:o={3W~K;}'n0kNj+a8q+kQ]'o*cQmu&i4g*p/lLd2]0Ej:i8`CkAg.e9j7|2rKr'|(e4x*f2e3x-c-i0j(i/^,m._6^Bf*_,y/v-r+Vis&~&}5}JVnL;^(s@q/q1`>m-n/._8u1f*x-g-{']88o6q,k7r*u'N'](rQg<|)q+`,l7Z{)j-s1rYg3h*a'bTdr'_*e'nUb*{D't-r'l)3^)zLk't,g)]4i(dUEk,f'i+|2k1r7e3s&c'cKq*k)k/c6|4l7{'e)z'^H{4m/h5*_I^7pCm+r8t'Mw*o9t(]Fj0xy&es&r(6f4~5t'f2]:{'e0l-k*l(a)z1p'b1j/j1u&nRa*~Ofw&rLm5oF|9y+eAyAw7~;r;p<|5j,xCi-yGj,m/`/r,k']2];|IT|*|HNp)z&x*p8}:}0c1h)w0m0u1d5k?6u;y9m,]7_/&x+y4u/q;m5j)~?lMj?lGc+'^0]17j)n2{8t7z3]0s)^9_Ow.w)Nz)mLu(sHyFw)o3l'b.y.b:{+z+{-x(t5z3`5pAeHb5^.x6i<l+u0}?s;i4t?c6n.^'n.k*z-h/p)^:r0s6v2d0c(t;|*u*k@f:|a'p'/].y,s(p1o0c.~Xh(f-z>c.^3]=|&k5]/z+^2t;j'n'eBkD^:d4u3fJq+e:a+q,v3|:r(~A}6x2g+<k)xCe-{'l+r'j'_,t1o@aGNhGn=o)`2n-r1r?i}&tMoH~2]-`(w&v)c*`7s?uA{:y;_:bJt<r(s)s.s)l'I}'w@4]?j8_>o4a'm2y/{(u*}(e4`Ri/}Jx91b:pSw.jQ}D|)Rg*f2`/b1i+z)h.m7t<`6{1p4b8Tu={2y&r(]+oEe6]^'tr'y,p'sElB_+p/o6w&w'y(a.u+j)}'p,'c+dHuF`,n=}'j)|:pC|*x1lCx4n1c7u<^-,k.l,z'|*}K,vB_2UkIa2xKq)m2c+b2^Cg0j0q4eB_5i>p*<c/_;^)T_1|Dn=]+nv&_'|-Lh26y*AkO]*yHLxR`Tc9}(|(z0z+b.o'hk'g9v,u0k+1`*u-v&}/o)c.];g,x)n)m(OhW+w*hy&m7l.v+~5c/~*]4k5v*}Ax)z;]=zVn0`?m'qx&m>|`'m;g+g,m'o.^3i'z'a*u4k4a7|5z/^Ov,XD>k5w*sZd-g+h*k+(zH]>Jp+g5`?~I|.d*tz&z7cEi){)h*m6e1x']*:m3`/x*i0l3tr'f/^*y-{Dk3u&h1}8j9?v'{&tMWr(Eb(p8q4x/_*m)l)q'sInOu*`0t,o{&}+n(}(c'v*dBl,g.?~)x?p+}(-dAb2w'j@hOt9D>^(j6+ew&u.o2p(dS~&i8f/q(y0~&w0`(p+q9Wt&s@x0g/i)]<}^'])Ga7~(|&k'c8k?`Cm8j,q)`3l(s-x)rV|+r*m;lz&l*|)`Kx4x>s(}-a*lQf(q-v)_:U|-i*Fm'e(l.qCnXc,`'xLn8o)e(d'>e/{Aj<s/|8u:~*<m:;>{2z-Xh5~Pa<`2l;o)b9e3r+{'P|Eh5=l:|)Cu*ac'f-|,z4^+r-v)cu&xUj8}(l.o.g4@f0f-r/Gx/j(~'o>|0b/r>]DxWs.oW]K}4b'u>g)uEc:]0w*e5i(TRo=z6vXb*{Fq<]>v*(d.p3}?p6u=u)f0]:y+bHt;p.b7g2|<a*m0e'r'y,y+k1]NIm3o-fa'|-x4aHf3a;}2y*`0p6~Xi,3k.e*aDg>CuOe?cBv){/]-.`(^){&o0],h.f+Bt'q)q'sJ{.7h2hHo(_C?b5j2{6e2,d>u3f'i:o=s/wIk9u=d+l,uAa)GL^*lLa(z&q(u5a/_G})`5e,,fIiFb0o4n1v'k3g-b'q)e8l*o'k5Uk--tK{-g0F_w&j6s.wz&u*id'o(~)c5t0]3p'({&:~H`5s,s8{u'}?k?C],x/z&Kt)MAs)Qi0bt&b-i'sBi'&d*u+]Aw+uE~v'a[?'eK})k=x&}&^)0w.n.o0a0q5Eh~&a(e(ga'_3Lt+p.b*x)n5k:wv&k6|No5p(*n0z)cKg;|(i'`0`9yQu0f/H|*c'Eo9]7a(~+g*p:^Jo(].y1t>w&h>^Jp7b/p>h0{(u'g-f.{2y<n7t0h1sK~-+{T}8y0`T~Fk*x)gUu3vJo*r':j0r-}1Qy*r&^+s=`/h@(",
  "x'n0Be8c1|)r7e'}(a2d'/b.c4u,n/^+b;m.`.z&t9y,3m5~/i1l?j?c+,KC]*x<f({(Cn3;x&^)o-Us,o.{t&|&g'{/j5w*e<{-e:x'/Ld2dHw,h/j(x-_+5Dq1c@E])t(c4|4j)}/a'd2~:^5w?p1w9x'|-|)`,{&t+o-}0p*+v0b)^2oTf(b;Qm3s+}&a(a*ArNz&cFo5^+v3gA_(h;^Eg'f'x2c,R|.],~6h-d+n0n(~Dy/o(O|3~(k*_/pHb0Q}=j+p+`,y-r*_*p/y>m.f*^4j/jCi'3])h3d0m)e/z<q5j'a-f?q*x-`)y-b,g'Ab8k1u*@vSz6y&`3l0z'|1f'b<q(g(q*t/h,{(Fk*w/y,m1Go21|(^;h5~0_(v2`*c;s't+}:c(2~0kDe*n(d-sOv+t+|:o/e)q*KLDi-p'{+y)Bd*r*q'_3`<`/|'m(s4m(a)]3|'2`+g1~)n'j0o3s,_*)q-|({-x)Ro5Kg7u)1s'l9p(t3{2y3}4x&w'5]'Ql=o9]2?k9H_DV9}:~'f1Mq*g*k(x*Qb<d7s*_,a0r(^8:_>{0`3d0r-^'g*=v'm)Vq0c)~-f1q*m'o'n5k2v*y-<~4i0b2e'l(^'](e9|'%n(v'l(^4)&g;0DJu'Pt*&o.n,f)g(~(t9e>r(r-3QV`-t<`*tt&h8y(g3Hu(lEF]1a+z4t<e2|)]1o(j)d-2j*Ym*y4z*j+By.a6n3r't7_*s.k:^,m){0s)`+n*m)J]/r'}*s1h-P^'d;nM`+Ct*t*iBa(Ms,`Ms6u(t2j@e7q+(Xw)b*x*s&/{'_Dj1f((f'Ko4o'g,d.h.n'u2e(k+h+_.}'k(x0{&y&h'q)|*f-m/~<r1>l(}=w6})j(q(=8Qa*g)|<^Ng'`F{?n/z;^99^+i*y&a)hOe*d._Fc'^.s1b'j)y;|Ct&r10w+c+w3b/b/Sm*RB&k5vVz0P|'r)_,q6f'l-e+x:SLr0z'|D|(q(z1(}-5>i'y0`)s1k2dHx'x)R~(o2,h'|=r5f0Bn(=lAwDz(_'j*|,o.z+{(n-l'm*S}(}(e+|?f,|0b-x+c)y0{)p2^0t3g)u*`8z/^2w(k,r,a+r4^+i4;a)m'r)i+q.mWv?Bz+a.>{FQa?=eAj1|*&j0v=h+a,g(7t..K>}+h']2]-k*m>x(`9+})Na,}-w4b-};j8],m+p*s5{(s-n2L]*y0b)]+h+e8v5a>x(;fu&f<f:dCz+a(~(pk(<x&|(m,]-~-])e7~1~Wb4u@^.j)g1xAs.e(f(g0i(OZ?~:n;^(c/t&[v&b0q1q)`(5r(_)_/n(z,eD`.b*h(s5|+f3m0*g/a3)k'3_)](g'`,c3q2_5y+q'k2u0t-{4mP(_'l(o.r(n)a+g'c+|2]5g=`)W{5y.|0g)m/b*^+t6u,k(l)`,b':r&i'b,h1j<Md({3Hq8V<t0~*s0}RZF);{=vBMw)e9qCh1n+1h=f,sK/_y&t&a*]/e3}.{&p)l;s9t6m+q7|)y8Ft(l'~-w9NeCf'~1~*j'x)e+d>j-^2nKm'`-r'h>c(c4s,t)f5s.i3w<z)t(p0r1v4z'}(_*q<|;E~&|3h(v:f'~&<_4q+b:y)b.y@s)h4v-UoGf/~0n-o<v-j'`,b0d*g-u6wAIh);b/v*n(f1s-z'g+k'Gz(Sp,w0p)o2r(~--_99-d(s(z;a/Mm)s+i,j+t4z)w/~Ok7i7z2{.`2v2f4t's*z7k0pLRmIa7w+Rv(l2i0~Q`Ba18h)u/f*r*l[a,r3e/{o'`,h5o=z(t*i)e+y)jDpF7.a>~=n'h8_*m+_'f'o(.w*^)]*No'f,f(g8r?r'|(j+~&Of+q4w@}(v({IoANp4a*l6m+Je'J}*Zo8l,u&j)j3y*w.q3d)^,@k'p+j-~3@e)p<=`5w*%n<'s0]4[{&c+n)`,^6q+y'_-g,s2u&c+Dx6b(o'n:hB|&h+b,g4e=v&|,h(t.}+hB`)f'Gf1|)q/z(nIj@w1~&d,Xv'-o1F=vCs&]0|-,s4u&e?r8g0Vs(rFuCAo(y?x*Wd(t+7x+r.oPw-c@{=pDb(,g/t.x:k8n-w1|,],g2Tr1a*FZy&s-o-~*a'b+~=w-|+Lz,}+v&f'o.m5l+Lo+}(wHx+Em*,8f<l)v5'{.v=a)u'u:^+dKsB`)b,p'j(y)Rs.y2YT^.c0a'*a(BHiTKwDw(u){6x*])j6a(h7d?vAz-m*j.0t7S})b+z+q)t.e5y/s'{-Qp0l1Gt3nOx4u)n+j:e+f){)^-j1l,h*v*m<=pZz*z:;p9*v*_.|&{Sa*d(e:x&j(Lv({<w/i)w.j=y36_9~.F^0{.g.q'n4C)u*-;g,d/u's-VdBq(_'a'z9y&~&,{,v3j1_0q+m(d*l/p'k)`6Tk*w&Kr1G{Ds+C_',h,m.o)x,p)q'd(n/h/i0M|7h2o,(z(z+|:^J_/{2y+HJl8qG)|&h;e.b1r*j+}2}'Cd0^(},|&d*}(s)i5a2(b;f+i2f((c-q(}Gx(7l<s)i)j'm2h+k;<(mA%L`(z6p-l+_/R{Pj0j+q)y5s,~*}*l/~-s5Hj6|;g/`+|22g*w+_+l)z.u(w)v&b0o'zK]Is/wH2{-4v+x5eFo)ax&s2m){-b;r))_-_)o'a(v:^-s,w;c*y0j+k*c2w/c/s>n'y=a(])w<x&e6}(j(h2t=p1v,=a0q,i)Nk:`'{(|(i-z)i,s'n1`'j8f,w=h0h(FDr(x-e*kC],g6m+Us.i;n2b/j10m*d*c1q7.{=|(l3p'|&l,f'x's+b*c-j1}';}<})j+y+n6(a<4}(w0)|&n-hA]AG|.|'a(x-c0f:q5}'e'lAa3|'b0j9u7~*|*cA&{)u.fFl=x/}+^*b3~<,}(h,`)c.r0u3c1Xy.s&~'|<b4h)^(y+z4r'n3{/}6{&x5o)q3y.q*hLr)G^4s'Mo*v(^)z'q,q'^:m*3v*v&p1v@e7]4f5z)t3`-~'b)_(o.}'b(h6wPy-f<f8`)y4w/o3`+b(f3q2z6],a1fy&:a:Ol.c4s.g)t+sB_5_.q=|1w.b,7v/]+n(u,])y(s,]7'Fr-@{,y/~7p5p9l;}.4`)j,b(tGi9_*j*j/~)pLw(g.c0}(`/zCc=rBs3+b-r&z+|4^0g;x0b*e/o(Qr-r)c*y/Re9i0n4sH~19a=x0c(}(`0g*a,u=~)|1]1*{;Um+{47s&v&~'b'E{1|1f'q'p==j*~2r;y>{(j-v-^)m+k,y3n)h=c+q+],d/^-(v.|'|'t,r*].b(=_1j(e8g'-m'|7m?a6f,z+r9j0)`.c2g/e*m-|'t6Va4s'Zu)j,@a+r+e>u5^)y'|5]'y9qBr&x&c.o3y<e0c5c(n3u'~>5q(`/Ao?u3v))d3?+i(&ZDz:l2^*~&u'a.r)t+a8cK`4}(&(Qf9^3u1]@a1*EQb)8Vj0}(}r&`4t8{.|&k:f'rKh?]Jw(b4l/b*r<~&uHEz.i5a1Yb)v0`,u,o*u1z&MYx3u2Je*GUu/j((g*^,t0y'{,bP`+Ta5c?p'Rw+a)u(s-r)s(`Ob*~/a=v.z01s&+h2.c0h*{.K~>.X}/e>y+r*q.f1x/@s,h'f)r&s=|)m-w&^*y3s(d'~5s(t,z){Ed4z&h,a8-h'`,R],}ME`,w)d'`(l)^)La3r'v*n.`,},b(a1a-z+{6bH^Ad0_,u+mL|)i*g4n0r*x2o>h,+~;~Iw&d1o(o)c2b.m'zEn*~*4i4l)}4kEp/r]'u'{Ne)s/p(~)p8]2u'g'p(s1m)a-{4^/Tl2q5L=eBd(q/v:E]'l-^,^(v?x2h4v&c(QrIIr.|(o-3`'z3w-zA`*f@o-j'<,t5s=o1d/^(w(R3x7])k/_-f0x8a4Yp/`'}3e'i=Tv(i=q*i:j.l,g2`)q)v&_Hj<u{&^4s(Wc-{3Yt(f-n5hNx,t2hKk'i1n2m,n3o'_(a*3Gm(w6pAb,^0y4d/`3k+l'e91_-r't*_O]5u0l/r'f8q'n)d1w(c4u5c05{*z+g(~*{'Qi-{(]Kk)t8`+k2~)g20`)w*y/s?y*p*g/m,x/Bk'7}R`7o'q-yIt'O`'xA~,m7q=Z{&NCvH`(_/d'd+~+]6r-}-_-{/Z}'t-_(^/o0l,>v3r&Qz*_5{.c;u(r&Lm5i+MMt6t-i'f5d0s*^,e)sLp(o)u-|2a+n)5|+m3f'c'p-mA5w9w8q*v*/7u+z7^+E^Ghw&c4`/p7^6w?{,a,r4q+k'r0n/{0i'd(Cd/_)z*c.y*b)Pu&k3t&k*74n,-z*HP~5b3b)w,l,f-l1v&s)u'3]Il'_'p-v*h'y.q2h;]'o.{*z-s-V`'i2y&r+_4{7k-A`-}*s+k/b,y(}'s)[h'_8VhIs+e,c.|(t)w&d)Tx2l-h*`'}*a8`)u0k.Dz)%s(k+[h*v-r(-s(v+t+])Fj?2q,2w.a.Y^2w2j4Dc'p0x<m,n,j9])+i*s-a)j'r.~0]-4y,oBi)]0u(hN3|'l//R].s,~+a+sEi-|(_-.y3v+k(sO{3p(q)b)o5w(j(r<x.g8v;t)Ze2Ql1i)r'{4`+|2x+h+t)1t-k2r4d']C_3`(~5h'o2g,o3s's*Ln)o0i0l2Dm+|(w.l)2x4z,4z((^5t5`Kc)Ag-b+}.z9`)a6^-a4x+o.o<Er)l-t-~0y-l*{&'c7j3v/n8Qe+Ew)n+{(o'5z12m9{&v-y'v/A]8h7r&p.u)`(^'q/w.n)j.j'Nx2e*~:+]4o8{*`.u+uJXj-0d+p+,_@o/9h1b.h6?`Co+h.|:b-w:l,j8g.a:d,t:m(`.p8NZ-m/h+s8s){,D](2a+}.u9d+i-?n.b4n'/Df)v=s=r)f(Ik*~>w*u(`(m)b(l(z){.1|'_+6-Vy)r+[s/q'Ss,t,b3]8v)f's+Sb+i-2n2o6(gKc)}.gAr9+h5s>o-r+mEg'd-{(h-z1g-x-h,_-^*p?Ms<c<]E}1v1|/x*y4t+iDz,|I^*y(z0o'g)_'uFg*n.o*s+j._/~0c3~80f+z7{+p(]'j2~*x't&s&]4U~@bBw'yD_*s'+u'q,uEp/k-|2^'z&j+u--x(~/tEs*h*5nLu4u*`1p+q'i3[t.|-w/Cs&`*a3Av6&a)~(|'d/|'l'{/c*a<_:Iz-]+o)r*Gh<~&_+fJBc)`)q99m,}+b'd+^(w4]'u:d(c/e,E-(b:])8a'b'k-k(^,n1l-z.j'-v6`+k0p>^1}&b3u'2b+wMo(v(tHn's0s0k9a(a2`,b(u*]2r4Xb*_(h.v't)j3{+s-n@GiAz'^'c0d@(x9x-~0a.~2g)1c'}&k(g@//q'j9x'f;{&l*z&1u=d.}*e,s'r.n+v(l(^-Gg*g1z.i+{.^(b=u'_Hz)g'z+q,z8t&]/aOg0o1r3z.|2w)y-z+x(l6k8u(u+g)N}+(w)}-Z4.i/~'^6%Z*f'v+t&m9~9r-e=H1r(_-_(x-h-~MW~)j'w/x)r2e/`8k+b+p5d)b)m,b.b?`'r-a'yB^6b*t'j*i.}.v(e.f.7z7Yv)Bt3z'|(z/d'e+|@y*z-~Gu'd,4q77v;Bt.Mf-x&m*@t1g.i'j)K&]1v4jJq>x0t)_;z,m,r.9r7x<dHk5y'r(x&}.],~1d<a*N})n.t&f4L`+x+s-i)~3]/t2a7w41q/e2;d'f'f+bNRNy)}3]48v2t,y2wG^'w'u,8|'R?n)|0WK}0r(Hv+w(Wc'}*]Gt,v(y'e)f'`AW],}<Qn+u'u/~(`82Tf(yR_;q0c+`'i,n1a.7(_5m':t8_'l+r-~)R&])']:-u9_*z*N(w4_'{.z@u'Ag'e'p2c,H,]+i*j+.v'mIRn6u(e,M^3g-o0|/`)i)8m.Sx)y&a,|7aAl7{5l;e:u*|6h-z/x2",
  "{*}.Je.o'c,g*c,q*p'w1Fm-e2|5=~+z*c-|1c0-p'w'o(^(`,r&s's36j({&e*q2eNfY^<q+O<9`5l.w7],3vYp-a*].s<u-y+t,^,Vi(c)q5`)3|'zE%{*z(h+0k)n>?h;w9z'6w.^,w/v'},E~'aM~*Ii@]Ns)}?d'}4i1w/i+q,o'4<a'7q,1t39h2d6lE_)xv&z1b's)j+d'v(d0e,n5gEx7.~A}0x:l,n)`.`,a5{2Ad*Y/;j1b:g)~&o*}'|D5g+.z'z4]2}*q(t'|/-x0m@]'%*g61.~)aGl*{)](f6b3t,c*y3-d8wCFx){2z+b**|*|3~)~(6f6`+z*x'n(v7l+s/i1o1]6]Qy0:`*t3t7])d*}>]'}.o)y1l7g-g)t-e(_)s'cFmJo-|+q)iA_<~*z3w,~)oGG}'*}*q3q''wNi(x&z.e(z=o)e4g-g*{*z&*Ux'{-j*n3v.~;w*x.}(e4a,a-d,*|*v/q+n)r+o5Oa({+_;}&r-x.c+i1c+`IJ`1j)n/g5k,,`+u3j'o(d1q/}.}(h<^+)A{.y=q*}5l(n)y1^/^(s7w*c7o*d'q0c(g*_1c/u'qD{+u&^(q(h8y*w(}&l27f'`2p3q.cBw,Bx0]/^-h+Um=Vb'^)o)z<}*x+u.I}5`+i)o'}1d*{(q/q8g)~6a9w-pAk+^'j(e9p(s'~~&e'j-y,tC{3p+f9t)k-u1y'z5~<`(w&>j+s8v9y*9x)x/~&f(e(m(r&i3r.h.d7b3|4pKi(f.@|&n+3^/d1d0FPo0g.|;u<f*Iw.],c.d/b)l'z7~9s'Y''u/h.a(n*'2_'|(tNb,c;b9b'y)h)d6r&j*y(gBr'w:o'f*Qk0sDi:7{)xBx(c,6b(x4d5v2_5w(^2e?~)^1~:g*k'x86Kx&`3y&o'u*}<o*n.Pg+zHe(k*l5i+t.q'b.w&}(fD^-d,^,t-*i/r7h+]*t'l:w&|.l,p+t8n5a(eVb,Fv'Ag.g'dB|'f'g<h3d(~9gFv-o2m;i*wF%8k',s.S]0;c'^5?v@_:Pc)yKx*Gd,m/e+l-t)_*f,w'@y)k,[x/|)]'r(n*c2k3e)^*~=i=xIs(f/m)+6s*O(k*`0f,u)})c,f<n07b(}7w/e+Bd)t;m'r'Ix(Ei.g)+5k5`IZ>?a5|'`+y(x0p'q/QdEi4q-f9x&r&^(w0c<f)`)k*Ps1j(s'](_,h+x,s'-a'X_5w)c.i-`*^*|,=z3q2^*j+a's(i3~5l-`(:v(~,d)j+r*|)`+xND>{'`(4p@g<jHq(^,Ac'e<{)f3r&m,d*q[i;a+Ed9}B{.8v4`6h*}'`,d,c0b1o*>SPt-h(z@z0x&k(r&O]+z,{7z&g(W]+`-m:y)h*v5^)}'j'{*k6i-](c(^'v&g6e'w,b9g2lLnHi'n(r()Iv)h;o,sFi+i-f0o2s=Af@<<_'h(w(`;a(c,b)zDo6n2y9~&r*^6f7t&j/{)]'~3m+Fn,&`25Fw8|&c2l?_'q4a-b;s'}'~&e5w'y)p+b*q._*q*o'/iJd2vBu.}(x/q-s(q0y*~+|Aa)<'_.wAg0~4`.2f5NnC|)v+x*^(Ff(k3f1b1t5z3`2d(u2r']<~'h2f:r0s&w)s6q)a(w&~.]+~&>~.d'^)|7v,|&v&~+s0k+{0o2i)>={&c-w&f*^',])x)c*k(t'`8v'n-j,4S}&f4r&f+b2a8w&f't'^@`@o-_-x&d(b6z1]B{'Nb)3o*x,Sx>7{)u1s-n/l2Ux1f0{5c,v36p'rK|*w*|'t4o)b.z3o(b(Wz2(b(d0-f(h7p9k,f1q_'e)_8u-`7a8w1l-n3g(v&w(|'_1f,dD]*n=u,Qr)o/~/_4s2d,iB_'x&a-_1c1t6d0h.k*x)5{Bu+>2h/x*.l0a2`(p1})CuV2r7u)/jO}.a'3r2`0n)b)b2s9v1j/m)o3w+~,f(}(s)b'x4f*Lj,LVt-p+l:t&j)z0j5f-z0_-b)^+h.l*e-u2h7VKo(l*it&v']0D&`7e.8c,w>a'9p-t,t(Br*]w&m)d'_4`+o'kS_5o1g*~-_4y.s6k6%h(Im.z(e@z/o*a3O`)/s'w.^Gi0l*d'a-]'t4v:c'r's5a*h0a(T`1u/]-}Cu/j,0^;w&s4l94s5p6e-m2g(u)v'~0^-jAb.c1y0e.5_*a3d9w,e)](c6`.z010_1b'rCh(u/n8?c3j2Df6oE{&]9j'p/x&%fSn<l(F.a'hBO]*mEl'e)w6=c.j1s&Gd0y@,t-y*n8q)e/r3q)}&r=p(c(}'r4s'_Ci,k1b>t-=v&`6e4fXn6b)v1q,h(f,oKrTs&b/s4V.b'p7o/k6}/nAe13x,r*t&c0l@b3%s&Ct47s3e.f1g-h.b6n;v+j0b2j=_'dCo.{*1a)}*{,`+t)t)^.m/l*b)<z6j'b,l7tIx-^E]-l.{/g<x(r)q't;m,s*e+c1p;r&q9m.1TH+l.|7z/^.*y&~(|,b*h:Jf'c+h.}-e*dJi'e/gBt&k'b*t<q[n)~,|)j:h:_L_,s,r1v)]*v)h't-r9yE{&=]*m'c*l'6i:x6dMw?z2q,LOj'6o+e7f(=y5h*u/l/k'n(k?(h/t)b2h'f:Ae'c'|+u&v4.r(~={0Lh(s.x:k0](z&x&/Tv.s*Ib/_1z.k._3s'j*m)u&f5k6}8p2j,~y&'j+*u/Al8{/d-]+_2_0x'^+q(m'v,m1j)|4`9iAi.x9D}*_,|(i*t*h2k(_=lHp7~.]/`4m+=c:f4p+%(x*j7`-z&n(h2b-h(b*~7*z/e5wFp<i-Y]+r+d)Xr&s(v-_<h+y.^2g2e.i8^Bg,~-i(8kI]J]+a=x/[p(c.Tb*hFm9c-z<])uBv*~)y7m7/s'2h-<e.a0qv&~(b.w+/h>t)0w.`*i4k;{&:f@u;}:k'{*^'_2~3y,a'x1b?z2y1eI}-p0Ns/v(}<a)u2t-vMl(n4`(9k'l5`,FL](u)j/2`6g;a)u']3Ft5f'~&<i7a-g<|)]'}-d/w0j+y+g/|,q'hB})Vc'@g3Df'x&k/|'t@h1m(p4p6h@w+d.*c+s-4n,By,t1b/k,k-z)l8y&~2].d.y&`=n/c;f'/s5r)w'v)+`()o~&i+)d(t4b.s-m2`+])`>z9g*g1E{)B~3r=c)d+i-p'Mq/(n-k.n8h'a+h2`4n-c'h'h0|ETj()Xw0f,d'~G{B}09w;wBc,l=x(k1k2g2u8~*^7|3h*y,v4`'v&^'],m(`2h2y?r7o+]-xTG|-b'Ky0g'w&&x.q4r=+o+>],g+^+u({8_,C^,y.t2o7_)+0q2|9n.j4y(D])t&y&Jv(l.n(Y9y&}-u1_+n,0u'r)n).aSq'w'w8]Pz6@g'p.Pc+i*g)m08m4~/.^0+Ht*{3`9Hu*m2b2Tf2v(}*^/o'e*w4f,_4q-Mm){&A}=^)h-t.b(Vm.d)o@q0uK~2Mg*s&y7ur&91~CxLp-m)s.}(o.~'L{*v3}7f-`6p)p(iH|,c1h5z(~(mG_2e)},q'd-{&h+i*d3w8^Yj+}+n-o/_2w,^'w4w)n*e(h-4]0o.f'}'e'_*a't(c7i7^0g>(}&z's&^)k,z0z*x&~)c-i:i+~)d+b6f-c)m4^)^6_*a6r*cErFl']*c;w-e-At&y4^2d(c4a4y/y1_8a,a(z(~.l.v/d*<eAk'<}'o+-h.r-r*^.->i.r'gC.t-Pqw&d(q*}&a(|/t(^'|'b*v-v9v2`(f*|'_+r0p489s2p'p+{/Ab'RV_,l-z-p(v8i*u,^(i88NSr6L_7z4e,b'y2`2d'a;g,1b7t*o1mGy1f(_+e-|&e2h)~(kCz&l*^9q+x3y&l'n=v'n+uTh-h)`(|,^'A~Ae3h0o?o-p'_5f3d2b(j2^?_'lCh)'_(lB`1u3k>u+o0n-r>_(r,})d*}-~7|&zD_'Sd*]*}3v*c,+j5y.m+x,`).g(bO2t*-.s+^;m6c.b;l'^=^?t(l1];H^0i6]'c-Gz>y/n.r/`0h+d@b*s's,v0s&l(Od*t)v+|'l1l.w.].r)z,r'~.k2l*m+~(t:x)w&i)i2`'w1f.r8{&Md,@(Q`'|,^']/n(g){,;b6f)g0i73Up6@_(h@j4eCd:1^*<k3i*o(v&x.{&l:e4h+4a0{.e,u-d>l.{.e'f)Sl7{6u:s/f-z&a'KKc+|-_,9j*q2%a.c*Pa+L{3i*It2b,^4y&-k/c'^(l'f<l/m8Xt+I'_1y5c8g'~9t>z*`:o1a*z'a)u+q*_-d,|*s-p;j1d,1Dg0i*]@(B:l0l)r(k3,Kg+p)~K}&^){(u;v)]3u)l)z'm1m(h.}':Wz5i'|*bFx*Yp'r&p0|&E}?d,Q7j6}Cs(w4bNw&x)](t&c7g0f2^+y*x8c1}=g1s*|(t(g(y)Bt-_,t&`7p7s'}In5t3~({&Bd.j5q5a'{*]'l0m/ft&s/c/u*{'^'i-s(d*g0i*h+Ds&~/zGy&{0pG^+9r;wCp(i(y+}6h4]1|0h)k8f0g)/z,c)]0p)^'e,w1b8`0`;g(_4],g)]C}0s&n4lIUj5|3cDb+`,|-3}*l?w'c4}({'j/i<d)u-^:h'u1^+|&b2g(_7u-f5z)|0d.l'x.`*v0,p(q+s'y.a'Rl(w?j+u5u&h+_(_+i.},p'g)s.}(q*8~,}4n.d)jS~'^[v/d'b>n'c.j(]+w@k4h~&e.x0^2u1m'o0f-'o*a(~+o1u&j)q6CZd.t&m(_00i4b.8q0g)iDy37r'c(m*Xx'l(d0d'rEe)b)f39e']*`-m)tAz?~&|&p5m)]AW+z&z)}*o2s&1c9_(]Gj'O~2}7p'q(p)]/e'aBs+}'g3t&Vn5x/g)b>x4<w&{4f'f3h'k)hRf'g'a@n<&p4a(d.^0a1n+w&l.v'b/_+~/r2g)u&e*l*q)X4x0],v<e)^1e*t,]-u'`-]<d+i/|'_(a-b3{0^)z)r&x'`)Iw1{;v4h)u*w,e7r+Jr>i-}(n'Ej'`9fL~)i.Ut'],{8h-z:p'w+h@g:Oc2cEp(y-e4z)(_4{&tJ1{)c(^+e.t0v&v+j,eAm(Js'X}3x.^(v&q0YeDc.|&l*i+f*-e*c)s6v)k:m(g*n'Hi(x+h9m4m1t*y1s-n*d8_)t2e8j,x'o'|(]'~&q,5c)y,m+x.Bt2^0b(z&5m+f/]/o+~/2.f0]*c2q39&|8x(4]1e3h)d2^'z&b+r&TRg*_)v3a4}/c+n(e's/^'Ed'n3~1j/^(h7d,o/r2o8{A~2n7^=|6]'y,|(i4v?V_)_@v3.u4x.y)j(n+y2j+:`)_2w:o'|C`6q5c0w+z0h/}9^/i2w<r-p+l)~(~7y=j(t)]-]-u'z+`+n6r*v'7j1zEx)s,q5iLu;g(c@e,Jb?r0o*o)_/a3t0z(t1c*]/w+m2Qr*|H](mIVt'-p)h0`'p(w(e.s+d7`;w)r0s>:Mv,At;z2{2s&Gi.j<PpAs?h5q8j6Fs*e((e(r)i-m/q4v'}*A|/p-h)o+d>z&b1s(r/z,o*;^*s&nAi'y)|-x-{(R,e(k*+u/z,b-:j0'x-_:k(x7t*?`.'oUd'm/u-n(]*x*-l*dA{*y0+i)f*^@Yv)}&sAu(wBh,a+w&h(h(u,a3~+3e/k,|/p3}&}&a'p1|)u2x2g'i-q(eOc6h3^.a+f.z&q'}2_6/q.s=Ov'Gj*`-s8Lx0M]+fQx(t*w+y'_9t)f'_)|(i'y.2j6t,}:w+`/})d'}2@CI`9^'_.m2g*r'r)s(c(|'^6]+n7b)b*e3w)b(&i*z=l+m)|)1I)|2hU8b1'`'g*]-t*l7`/z0x)~)i9y's0&{3l+t(m0h=|7j/z9k1h(^'XNx4j/j(c+h*x@w(s+i'|&i(z>|7{'r)`)d1j>w-e(~*sw&d6d'l'd6u'_./}*w+{2Wy.k,q*n0t'c*)p-`<c*y:{/k']>Ij)r@x4wMi.k1a*i.q-q2v*s(g*a+h'`6`+b)w1z(u&w&`0b(a5l=o2{'z2}&WRs'}-i?}0l(|06a6})o.s:m/",
  "},s0m-g3w)r*z)qBp1n09}0u<n0Pw'a0q*=^+z&u&/a*m-^/^4q0w(nMr)^,x'q,n+~Dy(%e(K-i)q'b+{,b7e)?c8h'w'd'i7`,s&n.n0j,v.*w,w2x.y1v9j52c*d7KG^*{-t2b2s*d/r*t3U:p/u(c*_JPy-k(w&|)]38m(f2d.yt&q:`+w'i*]'j8ox&n(d5v&;v3i8XdCc)f(=f*k-`,l)i)d.u*e+}/c'd'w-v6m7d:Mv5Yj.|)r,x*x'i.a4d8n(Ct&h'g4s0|&n((qE~&^-Dz&p)p(}0x,nCnAo7i0t*g+_'a.p)b-v&`+f,&e't,}'}-}(_-j'x)j4c)a2/w'^*q0r,b)|2d)}+c)r*}.;l+y)l4)k-<_0v.x-Is&_5{3MMz/l6y3s*Ku0`'q)Lv'r&w+`7]3}6j0_,8X^)y/`6~+f(]7}5^5F]'>i>OBE`.9y't&@w*e'x&a,}Vs)x2Lg'b'u.dYr(d5&aSh)|-m-w({3m7u(7Q_+q)d0n)~'9}6p(t't&Fb*]-v*k;{-y*z/}Jb(r(r'])JP_'~(U9@1j*2k7a)l-b)&|'d+s3h/:u.g8s5Hc.C_5~2O^.W2/n)l0Jp'Vp4e(z){7:a+~0r;p*w1k7k(z(v*aGr+;x;g0e06a.y*d*FIX|/v&_,{&x(u&e(l*c'RF|8}&(z@q)v5h1^)h'](i+^'y3^+x)s;j/v'n*i)(`/o(q(d,u1k*e5e:x+=j-y6q+]5d>a(y(<Lu)}/t)h)w,l)y>}&k,i)y2Yj.G~&qRm>Ts1h4{+]'1^*m*k'f(y,])g+?In(l2(`:{*s=i*b*e-Hz(c;t&,i5t4a)Z])y&z/y)w,f(_(bH|<r6r&u)%})u+^3{&r-Yz&t&k@C-a2a;m,d7u'Qa(d1l:|-=g0`2q7l0s'~5c)|(;r)m8h*q)}*t:h(w-r+r)l)q2iBo*e/k)m)c(},l'p't+e2s;u6_+1t'_5e*`'p(g+{,s0m'm*uDk,g,/k(8-{*z&k(i+Tk*v0o(o1^'p1Vd)y+_*w.'r(l*3w'q'9[d9u1o,k52t,K`EZXx)s(n*_,i?n=YbBa3z'a+f'M_3j+d3l(|0v0}*]+c/3s'q-`''P~.r(k1e*a]'6w'x,},5r4Qh-O'o6w<v+r&^,g6d?{'}@,<q.p2])|(l3n,mDf-c,sE{,b)b,p+_*f@s,w'o4e(v.y&t&q,e*i'x&`(q5u0jIc;s=c*e-k(-k)p32d*m6N|+a.v'p'w*Ci*h@i*'l-}-v)1a)^)o1({4l/]2y&l.l3v0p/n3e)|3}-]1d+q'}*`(n,j1q(j6b.j(e/b(t6aTZ;q5}0d7q+a=Tm'~1q(.a3/|*q*_3w,f'p?u'n8b)^2m1],h-d)W@d't&w)o1Fc(b4n']'yHq4y1t'i-i3v=c'x,m2`(s*p*sOl)q(b'e+h*u.`(c5a)y&`6]1Up'Zr,k>g9]9o4w4oBw/wB_(|Ej)x)g,],x*t,q(_2e1]/a'>}*l=a.m,d@{(S},wGz)w2u)e1g9]'l(}1p'1_'u&}50v4|.n0f.x&fAx&t(u,.LbH`/b'pGq**k.j9~-l+^(b(K0e.l.p,cDx+|0|-^,i5a-s)a''v.w(_4p-y-h:Cc0f)lFa-x)qRw'+s=i-m'|&t.{)h+h2u({(k.f-h)x'v&})i6`/l,t2f,m/4_+H~6m/e*p+y+s-y/}1z4|2xMq(w'1d1Lq3~(_+p24m*k,`0Iq*^+y'w*Jz9{&m)y'y&q-k-f,k(_/d(g(_-Ob'p)~.k*i'r+m.C{'j+p'_3d)*e9m-f(j/VF{,Zg<~4_1o6^@r*+l,c*p0x1_Fr+s(h*m+i,b(~'x*j'j'X|1x0i'k-r*_-_(Lf'n'1_,q1q'2d.[Ir6x,n9t(s*j'e*v5q,o-b'g(/c4r:j)e5m4o(e9a.t5m)Xc)w1Zz(|)04p0Rw*h'o,_Zh'^+w(l/c7y8m(u&`'{@2&K`+g/]-a+w-V5c)y(8z'i+r+C*i-t&i(n(h'c/c(Mw'e4a'u*q'k.n(g-k(j0d+])]-y/d)u3~&b)E&%e/l2z'i5q7v,]C^.c*|&t)f*2`++~:c*l:k0|'x.Mh.w2]+%e+k4]Hi1z&=|0k1@x5f(_)h3Nb5}0u0r'g6]'e<a+{+k+x1i(t-{2~-a+y+~&g:t6j,_+q*x-a(m't+Z^9Dq)b>v,|6n)_4Qw/|&o*k6t4a(w+Az)k*a8%}(z-Ao.g.r,o'x++CwL~'r*q(]*`Rn+](?l/a:~<`9k4e*j+v5}+|)^,q)w/w3s,y&t(l'~9f;k'({-tKt6f-w'`(r&;i<v*|&y.j0r0z&Jh2]+`A~(c'{)x2p1z.n(m70]0k4p)P]9d+s't(v'^)j-0w&i(o8j(o.k)hFt&S|8g8a0fBv'%o+V`78])v&}.r/s,v3]<[t)^4q'Zu3+k1g1Q=~3e,h2_'=`58PdDWR|4f+8q)V}*j(s'_+y5{.i-m'z(|4h2z'`4o1{;b(m3x(~4y(s>c*e/w3|-{.h4r)1h1_HQ^9s(g*y4e(5g'x/w+p/v+i'l*a2a'r>x*d5`*s&b)z(x'a3{+b,y*s(f(d+~0g@^-{+7_*k(dSn-D^Ij'j>u+s.p.^*x&z(w1f/{3k1i4_/o'{.Yi.a,l-d){'}4c1Yx-r&|&e/r2yBd-n,3v'y&iDb*p.So5m-t&g-b3|&f'^Db,c)j0m/^(l-+t-k:n,ZcBe'}.y/iy&E|'d1Eu(^*y,~1x,|9v'o*{'|,z(t.{(9v5x'Ai?BQ-},]-k,k0q4r1k/y+-p6g+h>nBHk:k-|D|'Ey*[_@d=}5w6k,i/^,o(bJ~22e/rMJ}'c(s(m-g.c1u(].j@v2e3m9t&,r&a,];f(v2z0_;2)1u-A,OGg(^'b(n)|)|6g/mFs<b1{(].f1?b,s0i1B,o*_'8j@_'{,b+d1h)_+k*h'm,In1y(^'a'v(`)x'<^,x(x(m.~,t.mLp-b(z6}'`2a3o5Xr2x1F/hCu5s4K3h5~'v;dZ,fCw4z*n'h-,g'u'XqDi'~G^Jw+Zh'}1f<~6Fy(h)_6n*0j0z=a)+n'r*{,-r-k=Uq/g*aPz'/l*yEsJt5NRy)~D(q,cNo-^)Bg?l-_.`:k)b0y&v(s(`*e*Kb'`4u7w*^ZWBs)E{.z;n9a*_*x,q+g(^*t(^2g.f4'u1s>v1{/Yq*b+}-q?n+r*t)|'I6x0q*q)u(`):{'_)c(^'x'o;e2v'np'v+]0y5}&H|)],p(e.x&x+]-a,Kk)j0t+`,e'w(y/`9_(z,y'Z<m2t/v4g(|+X:z'-u+v7w+Tx6}&:l0u)@pE-^2v&]Gw)~1q(b+r,e*f*dJs&&zBa(p'ES],]DjBb1y9p1b*]6z)f'_*gAs&cNh.b'^3r*Qw&b(l*a'+r(}0m(f'r&m'{1t.]3y<{.(kPK3f.x9Hi'~)a+e2k+u&d,z+r-)^(f<d)w,w2d3l7{,b,|V`Ru2x(MAc-~(b1b7Ya*0<u&p7x'z'z,u)Gy'd*H|)e-2`0`(b+e2L}*f(k)l:i=-~3e+KxDr(q>&z3u3r-iCrFt51k6a/{(c4{/i'm;86Hs3q*s4^):i/^5o+w'_'s,tBt6b'f*u7x(W~*`'{'^)x0_/zA_,j'y*b:_.&l(Pl1r',}'m+a0r.e@v)~*p)mC?|5~-y/|Do?`;l+zBz&Qg.g1SfJv,o-c/@y*S|>g1e(g0qNc+y+Hk*l.}1e*z(%a,s)'h+e<t(5f(n+`<],p-r.m/{+`)dI_,c9&f(g.f,k(r'^/y(i(u76<}(aE^*n+v:h@w+m,Vf4c:iZj)@t-k4y(z.a1~4h'])s)v3j'o+y)e(q0l*d,~(~(n2o0x'?@HXh'a'd,_.&e,o(c'^-|(x/V`>Pd)v'u&c(r3n(a*~/~1p*f({;|-'}+h,^)n)h-v2^*k)h-*y(|&a6|(~78h+t'5g+DU`-p*l<t+a7n(f.u)g,^(w'~.z3z.d-Ft&o,o/i+d+}*]'|4~C8o+?c7z6{*k6I|38y(f3i)z)x*>f-Iv)q)4Wl)b(u)yG<|5c2{'e+i*h'n(^(o(f)l+u4u5b)}.iAHe7t-f)u'u-{*p2_(](YjFI]3b(_*i)k-v*u8f<x(i(Qz0l'yKz&x.z'}*^3r5x+r+b>?|&n3,~2b1]*x*Nb)t1`Dz6Kj+u7d*t,r)n.'b4t4{)v-2Tz(c'a+l5e(e+m-g)w&{7{+p/t+d:o:l+z'n+o,q(Ct.f0c*}'Tc2Do*{'p._(h1i=TAe.|9j*b:'|'b6y+r8j,%1A`Bc*m7h(`)9v,l)*?v)o-=v/|,O`/h,e)x(|&v+n'l5^/i-g-b1c,c/a6b@t1h:e*j'j+o5n/~0z0j8j,Km*u+e+v1x(Pk)c(^3<t'm-c./o/q-[}'v+m){'O^5x*e0x1/q6q;l,o,`0c(l3~+Zl)a3Xc<g*r)z5j*z&Cx(z&f.o*u4`)a;o-5a8w-]6t7w0i5r+c7p0y+k0s)tF^<y1p6a/];_)yAa'Me*j3{+{&b*e)y2_2v+o)o1j1hMi'j.`',h-p+*l0_*x7/j)z0f(n){-y0fAYo0u'TQn,~*y+v-u2n-+d+e(o5x&~.y+o=0Wy*d'}@~&]({*/y)x3y)@`(q(x&GjAa)eKf=`,z(u&r&u,f'u&iQ*z'Wj(m(t9sUL|+x/d/h0r&f;oH0^+p*a1g15u'd8b-5m<:o+s']*_(iFYz)x5s4r)g/~&g/l.gw&t2/w2y2_/p,rQ|-cA9z7h)r((-w(y.z8c-}*q+k(`0v(+&n3z:nv&]/b5o/8d':QQ9a1{+]){.t-7vFv+z/j'+j;i-QNBi,r(a,u5pGs={4[l)j<n+@r&t1)]/j(-=`CtUk'vWs/d*])c;x)t4o)j1i)Ap-}.e(~(d8b/~4x2~*o+n;n'y&a0_5v,h*x)^3^5f3a(]2m(g.a7r&t-v&c3})e0_*]4h5m*b/k:k6p),`*l's&c2])`'k)n*l6]'=t0t'~-h4q0d)],=w'x*o2Fv>c(Qa'p3{:m(*s8e7s6l>z-AIv-q)sEr)u*o/x2p)%x+q1_)s7m/b,gB|&o9F`6d'i=h(~(d(|&Tp(k*g/x&N]'r5w)bBb'l*u'HR]4h3^,3_,w+cKb)j(r({'P3c4x)d(MGw-b.Z:g4yOi'Zc'n*~3l(b';v(87p(rAf3}*(s8z&n>e2y(m(u(}'f']?e8r0_'tI@z0^+j(El/k'x7m,q/h(r:s'Jq1q*^*r&w&t&eBp@w-Hq7t.&g(8v0u-8x2x&Ai'g*g'u){0h.cPk*u'{6b-u(a8q)zBePuBb*r&v?i/t0v-v?u)~(~7b,l+s&f+.|4a2]A9w1x'],u+f*d+}2l7p0Kg'n)~)t'j']2g'u'|0h.7o)u)t9q5Dd5a)7x-{)^/~&~'v/t/s&u/y*M~)}+e-Om,l+b7a)z-j8|)g(z;o;v&y&})%x&~.z&tv&`<>)@u&{4k6h(_-i)l)sLqEu+j*bOt<h+0e*p,v'a*u'1g+b(A}8x-c2y;a,d'z*{'Yg)R_(l)]*k)i)t:eHJl*v<pDO'w)8k.~*y,f)d5+n-p(`0;i7yO/_??e*d2^-Ci74c/q57x&j1v(k8z3z/a(y'|(v/@`+O])i'}3q,s)h8a6Uq(Z7w)5_4m)u;-r2y(v5u>h)l=](v,Tu&w.c'n,x2c1`'_*S[k1[{2b)s2].Pd*1],p)=a99o'9K`0&`9{*,},s'g.Rg'l*Ck?k5l5`'9c*n5`-z09^0_*h-nEj>b(^.z(x2q+e58v&{7o,=v,u(h'z2`-s2^7Bf6y9a+~Oz(x'k<f*s&x3r/c(i,)h9*x&l(|&s(|-K}(d/Q}1l?g(u'`5l;^9J0u5sE)b(s&K};/iE=p+k*v4h-p'~&x1p-`2o0t+}3]/}(S|'e>].y*u(^)t)f*u3(o+j,j(V])^.z'i'6z)v.a+d+|&]*r(o0`Vk6VDq.p)h1a/&w2&f@}7d)q@r,l)u-w7*u4m6{)q1l/|=p-^-}(k*_2|<r'f.w+g'_+z)7y2~1t(z0^-nu&~&{4m(9v6e*d:^0h.},o)eGz+dSmKs0t)~2j)])z5v)|(m-d<{&%y/z&],a1a;m)^'p(b5z'd0r(s(-5x4j+g(}0x-i<j(~/r+p07c0a*o7i/v/p-u*e6j)|2Qu)g9y'}.h)v'(_'{0f)y0g=`)r'y)]3b5d']?s-x:Tp*m.p+Tw,n)c,q.e0h9}0t*;z5oP[y,Xl*},d+s3|1i+t--x'Eh*x)_9m/f*j+z+5r&^)Rt3`9`'Ds&t&^0[_+O^*i(q'w*_8q+q0i3NhDy+p(J@n'l+{&k,0f<h=_7a)x'zJ/2](|)z&s,e:i(l@i*n'y-]+Da,r/t3^-b3c-d?o)fAi,Wm*p*w.{3q'a'C",
  ">lDp9mRt=n8Ql)w/@b-|7a/d4u1y'z@i)j?t.^(xAXw5}'kH^,h+]/^Ga+e=])iBCg6{FhB]7w.a'g3yEf?oE1i-a3qC-l1zAr+n8g.s3>`He5~1`=k5w(cPn.ym'jBc+r;r,^)r@]0j.{Op2wx&v+|9i8b(_7l=a/`K`/p:v'_'z&~+g5~'j,z:v&(9m*`+l'^9yG]=p(d4dOwEz&x0l7x/n'},f{&e+t/a4Wl'd/^4^2z08tEu6d0_Lf6b-`O],y3i+b)e9w&q*k-w0q'v)u(zi'c0?~>a5}2t)]>x6b>zIy:{<y2^*eKy*e=q+d0uNy/e(]0iCe.9w(h/_(q*_?a/b8zNm*t+y.z,`>2_-c(tQ_'/y0~r&f(u*i/qS^.g>i*`4]0k)?k,k)v17aCm-cZn._r&p<`(i<f*l2t+s-z'u4n4fy&fI^1x(u6m+p'w8z'7s&r'~=oG]14-Zh+~0{L|-or&n)l3P])p=p(|=v/`-v,rGZkFrL'v2i,^>e*l*7y<j:_(m2f45g),u2GgNe6|*}+x*v'|/v-dIm'`Ct>x+t&i>c0d.p=_+7p1w6bV{9|3]M^)Cv0n5m<st&|5]Wu;d*^._)a@zBr2]^'dS1~5c*k)z2p'gFlH^:p:{,n'f4h8p(t89ZjAo4q<2p8h:{IrBjE'r4m*}4L%_@p'l+k)f:b1u'h(^>z+u*n/u>qN<l1l7s2q.]._,[o)cXw+kVr2yK{2dEa1b6},N`8t/^;?V~7}&v.o,`*m*d+|1vF`0`8+](m3k=u7s(g(t+m'm)g0Qw'h+}&gFb6Aq+o1y3r7o/Ue,x.g-u(_/^5_+uB~'s6z<lr'o8t3r1v+}4e0Pl)e'x<){:q)y>|*3y&d0Zi/~8t)a*n5b'x<b*wJsIr)2m?a<~:]<f's&n,}?c9v7w3a0a*~s&p/n0x&r&t)Kw*z6k/_>d(}1i2i,c-f<wLl5s&i.s(]9i'^6-s/`,z'~6a,Dd;u5xPm9_3c/uF_7Ku&v}&k,j0`BwEaQo=|7k.}Hz&l0lHb(k*o8d)l2vJ?b)r*Gb(n_'m3]o(e>k0|8u3c+k?r-hKb0]5|+jEa2^=c*m1y(mKp5f-^.r(^'w@sLc)d'b'g|&c+x,d/kOu(v't)b<z:d8`/i?v0o,c1PwNxl'gOi*fBdGf9hSl(w+f-gIv,W]'_?})a3a3Ev.hE~.i0`8o0hQo5n-c.pDf1g'|,rGg3]*]-dt&]c's;{5q.m3s)m4e)M_l'v(d<e<x)%nB_4fSa/r2o(~;b4NK5qYu&i2Es31w9sKgFe-p2w.s/e.7g;c(b,{C]74u0i>SzFFo2a6h7s&h=`*aAw0b-d)k3x,^0t)j=k<t3x7n+_(Eq.g'sFz8~O4p(z.r5a)1]7p=`*;v(u8s)_1Q^<g'bA]9hz&p-{3~-kBs.v*k*i4o)Mp-t+fAr*~0t;7s(e4l1v&aH{2n3r-x(_-j'e3yFy/cJ{9]'~KoPyMqQs.~1w](w3u'o@g0s3s&{*Uz,}&r-LkO+t(^5i(Ji9o({2]'eH,v3iAhz&^,b4a@aTq4}T})qSd0m4kb(o)oWc8d(t0l.b(f5f(h-i+}3Cg*s&f'z.m5]Bk7j;d/p'n'l(a'e:kw&n+y(s'`*~.Hd5]*p=n1^)y<jLc/w5n-b8n.y('Tk3};d't'k-{*jLs-b1a.yLC~0xt&s+y+j1r7z'uIt0{G_,'i,y'b1m5`,d<k(o<w)l0v,i=u-_2}S@])n6h*dp'Px4m-j1z+~53)b+]<|<e._(e4m,i-e/d'^6x(qr&x,y;r&O_Cf3Lw>h'r's,h(t(8s.y+yIJj(f'0t'd]'f'Vw:`){u&b6`1`6f{&m2^2t.~)]-t'x,k8c?g+m89p(e.^'t2-b3p2`)}+z(`/b1qZ}2~)k1s)b*v/x9d-k)o6n(y;g_'z(e+_ZqFz.z2a)t+{/.i/t)v(AJj<n3qU%w:^*q)p)t*x&{EL~*_/b-z&1^*z7`6Gm/}(q0^65{*w'FpBg*`'m@lC|;|'d=x6e0|+az&Ru-^-z(~'a.w,o(`?f'i1u'}*t<{-*|*zJp+y0m?~(j*],uNt&g*i1h-c,g5c-^?_?p3m<n1dKxCpBdXaWaWu;`+i'`Gu=vEl7~6_-r/jO]39]C|2l5i4^MMZa){/s2K]*zt&x.~0w)~/]'8pM{0uA{&sPw0-nb'o'h,nFc-y'eAx/n<r@vUHo)t-hJ~<}QbW^Ie+v2g(r*-}Ff8v0{2c2iDv8g(h2o:}Aa/6m,r({0]Kx)m3{6h*j>Af1Bf,x0h6^Kd)fGg)i'p'b7a?q4v-y&(c)u9^>e(~SaN~0m0_'u3z:{,|>o/].i-y7j-|&k(l4{B~+w&c6_'p:t(q'mKnB](k'l=t)b'qX_*g2^(i-,}5o'oHq<]<g-t,v9c+t;o+e']>d6o<^83v1Ye-^.h){1^.b4x8a+8gFw=b<z]'f(5],a0^4=c8i'o8Yw3b<Jh/w9l*h2eM{@k>pV|,~-g?}2y*|,^5c._2rd'k8n8w&/j*t&q.d=p(r'=~(y1h'l-c3k1y2Jy6F})k6f?3xUl3bN<w)f;d91_-pOz2Jq)q+/mGc+{*~/}&_Hq*w8l(d9a)a(p0d9e3}&h+t.{=z-s/Zv,o*w-hy&nIi5|)v;b9o*c2o;aGr;o,vEk+f+(l+h'u'Lj){,`5d4nLg/g'n)3fJx)b*r-tKz5fHaKr)k@9b2~8o.g6g4tWt<iEy56`@_)v02d2f>k2s>]2B~3y'a)u&n)8y;uUl.4c)~,k*4s/`?`*{,|&oW^4w(yD}&^>s.k,l@Mx0cM~,8v*i-tz&]:'p*i2a<o2~-|7q:t-f,L_4j5g6|(x.Xa3w4`/{'f+g-{S{&`O{':<e*l-}1{GmM_+i<i)(u;_0^(t&YBf'{1g.j5d'~8p0|.n<s2h(h@`;}&,vIqU`(f6]/j6~)bC}&|+^Zv+a.t,yJs4m)e/x*qTw;<fBj*h;dK}<g/t>x&bP4zCr)b-u*y,`.bJa'j)4ds&a8aCu)|;hCu4r5{Aa8&q<d?nCdBb)v4j'Ly<v<u9bOK|?w/z&v6z7{-v*%c4`*l=]-l<(Zg1a7iSq1j2w-l-s4k/qDy,rCr2^2w&d.h+q'r&e(y.b'z.b8rp'x.-j<~Yw'O`2~Lf4zMr0>fDy7jT*O|Kb2r'.g.])Ic0fMHv>z=d1g8v6eA`Qr&m/oEl,p'k.x(n*;dOn=~+g.eM{@~.vDg*d3lQt.p/o0v0f0k,})x*pf(l2h9h/z6~/h=d1g.|,w.e=0y/m'c'6u5?z8o)/^0_=u>eN|1v1]+~.y)d+Rx*x.~1|*r@_*e,i/o*m)z)^*z&9jKw2Ru&]Lp+j(o,q'|/b1]-{-d2w6n>x)gXy8dC^Bo3i0m4h)_2w'Wu>z(|3p,z'k'}Lqu&nF_?t3RQ_(pH{A}'f+t0{&o6]7}0n8^3]Kr5{2q(r&g=i/~5qI~)l<_4u<Pv-f9j7v,v)Xs,_.}3?d(i.s0Gv5r+{+w5JuTaPlNnd']9<_-Ui(g*mE/k9q>t5b+e(7])yI<`*_8jEp.mJc6w=]*o:c-e2g({*_*~7m+y'r;l3{2q+zUa'{?u*iH`+].^Ve,x-l+n>5eD^Bi0p/sGl+b*s)Xx)`(v&}>'e'%mIb5v(AjX}&q6lLw4n*l=u:Ih-@;x)m-z4{+a/j0^>dE{*v=w*]9i>vH`<s(o,gAN^,`LdOw<_>}:wJa,w2o4k7c,w8B;~M8Ee1r7eD_*iXmJs(v1w)o-{-`6o)5lBl4qCf0y&zR|'h+i/Sd7i7}T^)y/|1|(a4]*`*y-p*d7(o.]1oF`(l*z+~';p.l1u3wBy,oHt)xDt4Wt1]-nGtWjDaA^:;x9VWe4_2t-^1}-z.g/rQ^*q0b9lFGt-n2d>v2Nn'i+1pK|/o@u/b'^:u)`6",
  "9`.dBZf3s:;j,i:_KoSuBuz&m0c8`Yf(e3n+d.p:+tW]LyVgIGt&}*H|3o5k/_6o'l9w*i3q'iCab(ZgI^o(l={m'uUs6=q4n,r(_7h'eX|By*r,r(o*tZd4k'j<i1ky&r=}+e3b/k4n'l.]3t?q>y7wCsHxGg;eE}7})p4{)z@eF`0`3eAu/{*z.|u&^.u1u+o,/e:zGwRb<w*{/w*{)nDa'|']3h*]:r3r)}Dr:r0w/~Mr(2W8~'t3dv&`.aGm?^It:H]9[p)kA|.f3t7~@~*lF,p:r4rS]2{(b,v.f+]?`Cj'k8k^'Dv`'rA7-y;e.b0eG{2e4w.]/m8uOzPh-u-t)i.t*{&`-<f1x)q:_Ad+},|5_.i;tBf7{[lIp,h@r?m)^,d.s<_Gm*kd(jMx)k0b*}*tU|=f8r)w*h1i3Gx;RtKf1^+i*`Uh)sFt5o?_EdA1x-z<z6_4u4'z)rPs9Kg<q-].y[w/)d.v5]1^W]6}-2/c'^/_^'aCb)n9}1|7x0y'6~PjMc,x.b(e3yz&g-+eVn6b2Z|)nD~Pk9i4~>u'w(`/R](ez&i?o=}&cRk5vFx>_3j)os&d)i'g+b/sKh<].m(a)p9a2~8E~3eAu+l5_0`D'u1M~&d0]<y.m<a)p4fQq.j-h'w*Um-};je'q(z/_=j+m1t1t+],v(x)uu&]9l7r&{1Eo8t>v>t+zx&s8_'k2~'}@]5l)x1|*l-g+f<_=@c'{@iCi2v:f-h'l8v{&r*_7g0`Ac<h2tEa4{3fBvG)v-`>b'y6f)d|&p:^r&u<}Gt&`;|Fa9}'`C`,_(Bj'fGq9g6y?zAaIi*m<At7yEj0{,i@f:fs's2~=wEe_'|G~1w&y,u/d-k7r,d6ct&c1pCnKt7^<Hf.Aj*{8d0n,r3No9zVf1a3fx'^D~8f4y=`,k3w,t3u,uB|8w+uLf6vg'_~&d+yMZhRb-~8uGb'u/e/ix&t&c:z7rACQ|'']VxK]/}8]Yc>Yh4`7@e,z=i5o(l'p4o8w5v-k-j5m.yy&ts&])q?m*gGiXo3v(c'u4k;a'h3y*N`7f4y&xP{+l,n*x<h.d+w=yTp(nBm?i*y'b1g)c5a/b>d0_,f)t'm0`*q8x.g4]/~6k(o4u.l(ph(y&cR_@o-^.k3`LmF>a>t(c)b,y0eLk4p<u(p,{<kRtEi<gO_'{/v4b7s&c,s1_*;s8}/k+b'|f'`Rt)NvE']9|)p-f,n>j'nIy:b1nS8f,x)p.ts'h+tN_>i_'px&o*}z&d<n1h(;f6c7p*a(e2u5@r2p?jZr+~1m5h(.u/g,E'Km3)u2aKw'_'u@jFbw&iu&}7m2r:p(}3e7z)i-{86]8_@dHm(r){Da,q+i>~(|-f(d+|7n/Ji,w7zCvl'ds&e(z8|'iI'?j0|E]Qr'|&%o;a(h*h6u,t0q*cD^Ok3l5qv(v|&'^'j>h0h8w5~EHf}&nw&yGw-e8i,wu&`<c'p*r(w0pMaHh'^E}3uEm@e5a't'w2QnE|*z&b-m)u'}(eX^3nFn)m5l(qn'p*];bYw&ty&x:fBCwA{.cAl5l=pIy1|+^7]6_=l>l/d(}/rVe:o3p=i3u&bBs)ia'f2bOHnTcy&]<h8n=]Oy'n3dK~+c-q(e=b6f)u7w`(x/c7`(c0_=y1pTz'{3}3vXz]'b/0Zo3yd'd*oB}-s2oSq(|8^*xAb,cLD}3w8n3o.fRmJnFzKx3|)@_+})fBr6].q)zMd6t4l(z*e4z-h9tSe*f3d(dH[p,s,c1pV|+a.d0~<<oZ(dt&c/|Vj?~2`0h-e)-aWdBR^'g'}'aa'm7|&f)u/h1]*{.dt&i(`W~=]:dp'a,i.fz&b)<ax&t(~*tCp'i=k+~*B},m<oo'z(h*k*}l'~&w8j'z)h4v5g1n*z?fAw&nh'o*h;mDx*`.q.q1s'vFnIj?e;j8tDcTrEx>x@t4w+q5lNx(yN].b4r&er&r3m(`Yex(}Al'z(b.|4^'v0m-eCb/p;g<^@u(^+*d6y0w/x'lFu_'|6vR^y&uVo*dAky({4j7j,|.`Kn'bt&jI~2n;j@y3i.p*d)u&bMz09~&r8_*hHo)jKr*r9v+_8w.}2f4d1z+u7l03Ob*hJp'~/m3d.lBn*s(jIn-~H^Mz3x'eJt&|*d'v)`3pGxFw&dz'{MJ|)x/u*v6{'oKfNvUe+cHo@pKpY~Ib(g/o20k.m.`+]ItHiM{&vIq4~2j.v+k6u-s)f4@k_(_(d-u/(e-kQ'~.]=o1sGf7lSh,pc'y9v'_;n5zC_2fKq(y3^.`-e(^0z+o*i,p5u)h'`'p-v&^v&y:o-o'v<b4hUmY_(t7w)l>s'n7mM@c2x)v(|B^)j?pQ~+o`(z6i,]*r,m(=bR6v1p,I7v@qDp(p>{-f'x&}(o+k'jK`,^:~1b(|(f'y@u&i.`Dq57n(s72v>z?]<k>_0v2zCp4y0u4^(q8m3j?n<x(d3x.Ns;]Jx>jTtCs&yC~/h>]4tA4o4}+v4{3l/kOw5|-<z,xCi)c)fC^4l3';j>p)^(lCvy&|)x7}&^(s6y1i8ef'h4y1uMkOg(g>i6vr&f1p7@q/~8O^@x*c)^(^*.sQn,c)y7j.x@^1y/y*c+c'q8'i/p?o(v(Da*j5dEa0^.s+i]'|(q0o9s3`(h'pGiIje'y1o.hr&{)jQ~0x(}'x.d1`<c)~6?n7b(|<w3w:r0r2zr&f,}Yv7a'g,w5e=rBz-t5xAnN{VcKd4y4h/w,h+y5j-t-uFt(x3WkF%|(w)]6{5b2g*f-sOuONk)h1{=^7f7{Sh0l-dDpMj4Yq.o(z8f?y9xEq2v2g'p-x<g*tKd:oOog(h2xRl9d/~(x)l-{Tj>h33Q}'vH/a-ql'{,sRq(rMa1~0]9m_'|(~ToVl/h2tE]?v'~Cfh']6j*c,x9d,g+gPn=j(m1`Be*s:a2l1s?rr&u.e,~;e5s:{1u8j9d>q*k6j)u(gLw8f-d(n7c']6n'v0u4`)}Tf9bA];e:n8i8_-b0w(Rv-cZD^Xh,^;aJp7gc'^2`0c,_}'~.d6p-fU_-aCfSd-a5}D]1d;w5{~&a(dH]'a0kLc<}({7`;pLFc.~2^FF}7[|@k+g7]E{.c.^'`1p.aDu&vOo'l:INiHZuI~(g*wO}2x5h3y-z,i0iEa?x/^,q<6x>~NiE}5p;h-v+c?z?{18]1d)v1x5f;u/f0f4i'v4].k.m)o-9~V|3c21s1v&h,",
  "z&n(x.qLcEb1qOzBn?al(n.d3~v']g({@y'd`*k-fa)r&fR`G~Oo/_6p^)z2{5i2h_(`{&oDc|&aE}.q2m=p6cLo:w1v&f)i,]ItA]/m>un'h-l?iQh.wNmy'k2lu&@v+d2m5h=d>}w&h*|@`/bu&[c+w2r*nJm'cI`@_h'o]'c]'}<j,px&y(_?ym(g+n4e-j'nRcVa_'{8oVr4nEt*|JoJ^Rq+x*p9t(&i@de'`9kHd<rIn`(zz'n3l^*3fUz:hDr)oc'h'>f4@^Ne+lc(hD~3eQzZ{}&_F|u'_'d.u5n2s=t(j?{6fBik'^?w1`1o'6~P`Zm,mU|Ff)se(}Ag7b.a-r-u+j?j.f7wDc,wDf=k)r5x|'d3rv'iWiE~C^(q*t&_6i9v?eQd9ds&qy&fMoLz[`Gs;j0BhR|,u-p3^V`GnFKi|&cb(k*jFy*yEp*i^'lx&h+`2l~(Lm3s^'d2sa'u^'^-t.kKy~)mv&/]+k<gs&_]'qe'uKaFrQ|,bZ},u6D|_'1z-x@v{&y,g1{2x7g7c,r/Zif'vHeRf`'iHpUuIxs'bTHjS'g(v(v'w?d<iIa9_`*_D~4~'m2k/Ix)C5pz&oy't)3o_'hRs(j=k=y&yT~Fu0{EyIe@%qDEa'`6q*u5l+^.o7cd)tA]Ar8t(n=dQd/|HEzILb+q4hBt;y5kOr,m1_-s(su&z>j7d,~f(y.q:gDx4c)y7c1w/~+y5ac'o.jy&ph'}*h1j,dA},qJcf'fj'i,s?v{&vs&rB}9qNe7wBv.p-f,n>wEyh'y+y'k8l+EnR_G`r&r,aQ0]L9Fai(mz&qFvSk@my&gQ^g'}'|4x-m5i(~Ji,yI|-w-w}&q5ag(^7}*zZt)^/s7a1m3mu&t-r|'j(ub'y>r)Yi9y.|Nk2oA`8p[m1b*f2mx&rBr*dSgDd1x-tOx'^LbZa;^Y|Xi>ty&`Nt<h.`HpP|<Ws-j:uGyf'e)p-u5i+s[^=}.gr'j`'l4^(q(h=r(}1](,w(dTzDc.x:uPe4fPz^({2O}~&~S]I`Ql2j2_2h,^Mc*n,p8a?]r&jBm4SxQr0n)z8.n=_*vDb*i6rQ](v*i*vN?d>]NbAd)_0~?j;_UiE|So@sTtGs]*`V^g'e'rs&w3o]'}z&t@b'vAsr(x(z0l2a5ms'aQcWg)l5gFug'n/}6xa'xOkl'e<}*u*}'k3(`+p*a}&m1^4_1nRo_'~0]K{:Gq3uo'z'oE~)o3d4c2r+a;oHgAlVs6br&ea'^/ez&d(v9b*ao']/t:i2^.ti'}6}'q^'xj'lBrSd+nPj9u'c]'e?{1hC}3wIxGb~'`X^1wTy&%g+@qCm,h8pXqN_2m?{=x|&f-fs&f}'}8nMv<_4w5g5f-p{&~Esd'b5oS~1p.u0n`'h9qFz[f)]Nm^'w.p)kHb0f+ps'j'rt&k5q>q^'gOqThOr:l>i,k6a?_5s?b?aAgJc>uKu1b,~-z.}Aiz&wFht&q<&t*Wmn(6w)d'p^'^)h(kN.[w0s'xBp[id(dU}&]C'd<<bUkCg)q2t+m8gRlS{Sx<}Aq'w1tAw^'`IkGcZoIk6_''dJ]B^+vMfu&{Cdc'xUp'pS_,_2mXg,j6^7eEk'{;z2w*_[mb'i.y@h?hTq'jk'oJo0l'~<y8q8gy'c)]i'ev&zY>g]'hr&x9rEj^'hOo2_+a<rY_Q_,yN^v&r4^8@h(n}&~4dAzBp*}.i6vSh4_;fd'},c@q-h_'rx&qAy+v,k[y&x(`s)q5z)~-qMn?~r(jD}&v.t.j/jAa2`Kj(]'hA]9f2r0_0z2oQf,r.lPq7rm'j){d'h9mFf-x4ze'h(ex&a/t0Oj8w;e.g6bK`BsAyT~,e5ww&]o'l'w(jAy^'gTw'{Uz<c/n7f2q'`)sA]4c9eB^>]s&]2{Fy)Yx/r&}(q-}f'r-h3}+|@md(xt&xMh9o0eBxQ_8l)f4Kd'_r&Qt1o|&e0~1r*ho'f;)eHrVu/w2oVbDk7l)u>nW`*h.yB],i9}9rOxCn6yy&x6|Jr=x8~-oSk,iOpKcm'yx(};]H{&nVhHy8iv't8nLc*z'ac(r=]1]LmUo:Zy+cCtWf)i;|{&iK.a*uG`K{o'c0dMz1qt'gKc8{E<lKm*{Du2ml'h4wFv)h]'zE]>kd(YDd-f0lOpo's3d8",
  "y,}Aa'q,iOe/r(]:}2lx'`Em+g/^;n.Xn.b@{2z(v:g(rCu>{<rD_-_Hn0l0y'ez&d2u&c(q0g3j<bA}+f,k-Bz1x,_e'qOr&qw&x1}*c+l+c5_2Gp-hc'e;x+b2|5_<z'~/}1~-eBv+u?k*`)c-fApIy7n1^1](f7s[t-~,qSk,m(s3|5Tid'l(cPuJt?o.uMc2l6v)r&bFuJ`'s&}5i9r5pt&a8v8k2b(i@{@t1fVhOr+Zd3^:h4]0{+`/fGz<[H~'h.w:iA_'gz&w+tIo5f(h8o6l,l(u7g)z+m+L]9ny&fj'~4f7lt&{(b,|z&s/{6Xr6k-mFc,{6h3wMy-pAz8uOz&|{&g*r^'v8tLm<o=4}7_3}+%or&{=f(x4u/`*vt&e>y*}=f5r1o3pw&i|&wE]BbEn1p-dFcAm<d)kNt=8v00n;@*h8o=vGpF^/u+z.sXl+t(4s*fLzZ`)z2n+nNAr,c*9h1s)r*b>i8l4s7f'|Ie*]i'dCMCbBH]W^?]'}>l?w@iGl-t'n4iQs(kNs-d6v'~+m:u4uG`=t1u*k(b4kNu'{2i)e>r(kJk,~-w=iIi*h4nAh6bJDw'v{&zv'b,;w(y(]+].g,]8w'i;z1hBFu2z(k(w(c*}=o@|3r/k(s@f+o3n-u}&^+}V_4]:U}GhN~(d(t)g<~-^Mp)BxOt.p'z&l)y&m6mp'~J^,u1zQ8b({)d3if'mIf@o*{+e6yJr=x+j/5yCf8x/f(|P]F{(p*aCdMt0]8Zv*rw&y=t(g1p'u=p0u'h3Ww,u*y,}Gu=h6}O{'w<h+t'r&a/w'qVy1HnZoOl5o>h[{ZaHd@bGw'z3g,g(n'}'s,f5`,y)zFuu&dOt)o'x7cg'sN})o-d,`(c:u&l4h4Ho4i8]Hd<e-d79g+^Ce:k'p/g,mI^,m;m>r=_3v)})h6k8g(v(9x*/'_2k9j1|8b(q(b7d9r1vF}Ru[>_8s9{,~4eGvt&x*c*}-~9_Nf9a*d:cI,w1't.z2_FiJx(3p3iYe<~*b2~3zB]3^1&cQz0n.f.{/xMl,i9fe'w*j4x+o_'x2h6d<g4y1&b/n4g;`Jb+l4j4d*m+h'p4`.jF~3n5r8fz&i9q:f'f+v)a8g*}0_*]v&q,|A}>`Fr2f){,u3^(]5@d1`Lu*q={+p6`L?l4f/n)b(k1Lo6^MyAh;|,f4rQhOe5c7x-u>s2|1r*z8vHkCeFIh*rBe9<k3~/L^.iz&}-f,i.lHy1tWo5SkTcX]Fo0u1|f'p@p.y(wQ1}V~8mz&fKlAl3lBc9c2eZh({2m*q<p(hAj4Z`,q9e=u7GrZi2w-zVw6u4h9l(o*w1rPu'`3l.Wn;s&|'eVy4q'p1i'j/k/lL_0z+l0EwBx*m-ax'^-s-v6j,p+~.r1c)u>y&}0`)o4w'm,_Gf(q)tb'{*v0*g*c+tAi*=j.w1k)_/b:bv&}T_)w&y5s)wOj>~.|4g2}'e*_+w.j/a'{;d*i8sRr*tHn0s.w:b>|4a3^d'c,s5`=_C^E@l<mw&s+c2dR^/j,~1y3v2l;]*zZ`']'}-s.e)1`U`<q'}'y1a(j'r4y&v&{*fw&`)p1w3^8l?t'y;a)i-^<{&|.e)w,]D`~&p,nFh+c0fW`;i'i?t=v5m:]-v4~(kYc)tBat&p@o1e+d.oCr4d7f4r+lGlJa3hd'i.xC_*b,cw&x&`Bf,v(`6h+|5c/];y6u&d17q,gLzE.p1ic']0x8z;w<fx&r:5v>uf'b,d0g+<n?},i)~*a,hRs&{/cB@x=aLj)l*r1cByu&rJ_Gv6j0`(o+o}&rFt2f?k)x'yPg)l5gF]8wq(g(mYz)f'Te+q'^(t)mv&mXj,}'_0h(x0q-]_'mFgz&{i'`)j0g/|'IJbJqQj0m7eu&jIs3|X|0g)|1j)lRu4rW^+au&8bt&j11w`'a(`n'c:eH]*q:v'_Om+yR]1i3'l0`Cc(lP_Sg(eRiKqOpDTz&h-p'}&y:g/oA^:f(h*^>c+6~/v8^*}'`.uCq:lNc/bVu*z&_Lb+k,Hi=]9l,u=~+o7b,^)h=t3_5a/k2{*pk'}Rz]'d(~Lr3`(e(}-w3p)m/b.q,q=d,~)gBp4k,j*gGr8^5?w1Dt7l'b/g'Qy9mRwIi8oP_B]+g9tOMwEd-l,z.q,g[l/{Ad+z0j1g>{{&~42k<o,]6`)a+sXo:])t,x4m4fXg,vHp+sE'p,B{0u)rB{'u<]2c(s=m.k'aAm6l?m'q5_-9}4e.lNf)q)`[qa'h2d-x@ns&`9}+j+l>e<]-`)w)uB{.z-{@w'kNc([*m+y8aYf6cHRxa'^]'k0@g](,v+b0t+r6c4m,v'l5/sFp=q+t6s(Vo'f5}4x(s@x8|5i)r+b-u7d)|(k=u2y<a'a9f3zTg*a+yTkAb,vMgr&va'qQf?[z+x'od'v+m(q(z)sTuTAaSk'{;s't5.z;n=`,r'x/|+w-f-d5g8mMb/m*3mIh4l'q'l+q*6t9v3jRl?o7kCcHz8c1^J@y<t-}Dj7|9g*|ZrZw9nT4kBfUe}'qBd;QkMk+fAiw&u.r(p5~'kC]5^G^(z8h(}2]5Xw8gSx&bNp*fQf.b-z*x:_;e(~h'|*m?q.n,h.c3sBi6u&r+lJv&qAy+q+Km;y&g4Py*Ce)k'qNl>t9t0`(^B3~)fVhRe7u'}<uCm0r'fI{>h*]-q:g(k+t.xDaPg)d5iUk1Ar0bKhD{Em@j2q3&`*k,HSy+ut&t5x-kNe@]'s&c=g*m.I`,r1}+w@xDh+e>t-uFc,x1j8h0t'|(~*z&k?}7lAq5m(~Sf(}/^9e5yFNp6rHl0a:w,|+g/@l'mOwAk+^(^<n)z5`=:z9w&c+j.x<mOc.a(q'`)sAvLf5].d<u6~2y<])b4n<t(_)|'l1Yp1wA`-x7h9z&j4g[e6w1wMx?c6-{@k2WmGuHl'_~&q7l.})|v&`(c-Bsa'l7g)s/zc'aCq(sBu*|Wwa'r6r&z0k7fBC]*x5q(})i0t>g@zAtCuAt.u2_/DWg.mZ|Exr(a3k,sK]3i5z0}>m/}7f(xIw>b.i2x5z2f+v)t(sk'4j7kA{<,}=b1hHgCa=|(p5w+r?^1(v't/fHs]'r'`Rj:mUh0c/Z{SaRkLkAg7w5v&|9l(cLd1s0q<g7cm'wt'k6b8y,q7t2eWt(z=v&q+c'q2v*o'yX],d'{_'bU{&o8^B`J|/m28b/`D]1qA^,k9v&=n8nt&k`'v/d<",
  "v?g/NlCj8g.mk'pEm4pIw:i-~7k3b<o/t)oi(c4`0~7~9j(7y2lz&e4z+x's+b*c(m0vi'd>t3z/}*r(Kh+_=p:q@gNj5t(s3f9o-a<n2|Pu+v.eB_6fr&AmBl?g:m7h:}A`8t^'aI_@uDq3_(u=|6|Vt(h8^+{+o(r+i+})h7r(s2^=s.n.h('q({((k+n)c=h@uCHb@cFp7x'f)p2f/da'c0`,f,u)h*9CL}>kNtGz8tIgXe0d0eD`(b+|8W@y.t:^;d5c@o,]4G}&r/q*9j*d1=m10k+i*_Bt?],t&hAc2l?s-aF]-l0x-r?~Qr+rCe+e`'o6r.fEx8lw'dBy=Z`.t+t2e1m+p@}'q1`X}1Sz(dB|Ao,q2`7`1jRw*^1xHt?i2g7X/pr'jEl7n,Wf_'_(d,o,|)bYy8y9i)c.lDi,h=i1oH~*m,i>bJ{Iy2c*i8zGa8>lj'|'~-;_*~C1{UaGpy&v&vE^,}I{)v0l7dQjWcQ],_.~Cu6]'`6l)d:zN`Q}/t~&uCn0iy&`Ny(n:eIy;`0k1*5a9j3~7_:hb'ZG]6y)p>e'dV|I~-b7h}&e'm(t.Bd4o-}({9^+Zj3a'r6cFhTo7`3m;w1vQcHj5g(j9n'g(n(u+i+~)o-sZ_1o7^UhU{Sf.tIr(p2h]){<oq'u/n+z-Da'q*bDt,g<j'^9sJc)mT}7v4},`3(]Fe+[l'|+x'}Me0^4rNUp-`Wv0{Fx8k1N{(h(pCaf'e/k'~8|0b)lGu'`?x'Kp}&}1qz&x6rFj*}W]5+fUy0ob(z1v&f(g,*wM_=v>^3f'J~0sF4{Ff:ky&e5a2l8p'k'gKw=^+``'~(s8q4r&x&~)q'd6v/y.n/k+j3g+qv&o4h2g+Y]6b,.u)l:a7x)a6lCo)Ok6Vh7{.]0s3m*|)HyS/z-u)i=Fk+ee']N})p1{j'q5j3e8z,{+j7o>wGhy&n*~w&'@{?b.t-x&`+l7|.o,a'vX];d?`/~G}0q7]?y8|,]u&jD6r,gPy+{0e):wFwEs)B`0e.v.pRcH]'y4_/Uc'i/]?Za1d/r4f*zz&z,s7C_3j-}DbQf2z,`/d'}:|=x*{6xQdCl?d)qB{=s*`FtHf2l'b+%u+h(o1c.;m9xFy(])~Yw-a0|*~OtGf'lPe)y's.aIq0~<dSn'Fl.r0^3g(oBh[q*^-vAex&]Eg1fD3k<k@.s&^5jEb(<|,b9]7l*ePb+^;_-]6gT=w^'vAnEvBc6q2jBo0`4a@r3p9i<Gx+]'o)n)u*2e(.fNs0h:Jg-Rh=f?}Nxs&p'u5f,]OrVjQjNmEeDe+_.w,}'y4zR|Cf/z*n9t'hGy*}*v}&kw&zEf-bENo8xV(v)c's>h9x4j[ZgUd*a@`4l1e:)*Ml7uBuEj:c)a+h6~)y/f*}6r2mG{+z4v.m6l,pMh?c+`9p*f+r3x*v1m(f?{)x.^8w'l(|6w2n*|)}-{'jNl,x@g+}3v7mX^,j-gM].p:o/d+is'^?c)r7x'_4^Qj.oUs+JFu-r@y1m>Nt2jMu1v,e2](~=i'y+p5c@`2e@C}0eDWr/f5}*c4d3v2m2s'`Ng4y3{6.uMp1e;a0d+_=p3_0^2d*|{&b-|@r'q+Hij')q'^<r.u3u*Lq7a5y,s1i9`Q%m'd[:}>r7{Ii>_)x&n({'Xx@zu'fQv?e*t1}.:v(vx&i-c'`/uX^2pu&c(_PRSz+]Ewh'};z/~>}BwZq6m/vPp2DuEi*qEg0t1p'p@f5_2n'v5aD{:~(s3s2z2e'e,p+z-Mg+f6d/w7_-_'~({,d7oMc-w+g0q'l3c9s,g@|w&aAk/_:x.vEgHg/z2m'w8_<v9tg'c@v+d7k,m3f5o3`3p*wL~*j)k/c*_/d)jY2}(j'|Kl,u:|+^4w0ny&m:{Ir/K@cAiK~0a0{/]Tk@a,q+Zs.bPjKi'_Xu-}<`ES}.n3+v4e(qRm5u*y+9v'm3j*`.p(x,w*fC]=z1h2x31p5x1z,v=u&b=y4s.}@n'ny&r+|Oi'f,eKt-{{&wHe,dP}Bh1c)aYOyY{3Xy(~0?Od7e'v*eR]/z5k:fZ})d*v&e,{.n+_UzOeT[s*c.{16l)o?~&{0h'gAf2dTk*x9m2`*gx&u8|4dMj.lOv'Au*~Jq5}&_<r2n7]BuOrDx3pMi9f(])m(p/wA_'x7{3s/j5k?b?]9n*a1EI%zTf-x0|/c:r7jAu(~-]D~Mi(fE_,eY|'s6u2Fi2js&u0]+^Eg'a.r*^M{:{Ci-h{&e{'g-b-~=x,]1~{&wA]/6pG|>_Y~;qWy'oBm;m)|-p=~3r.]|&bDh)qUw&^Tk+_R}8o8c){(b)rA~Jt'cPc'k2c*i:|)}Flh'^6u,h*p>hO|(u0{)Gm+n'_<e?sBb(w&~7hXOu1(ez&^*<lBt0qNq,^-f-p,r+~.jAq)u-bO}*o(d.l,f?d3s-g(a,r(w.d.n*uHqLp+XeJa>zKh'}Mr?iMoAu'o0g<d=t3r4xMmc(t&_*n'}_'l+j<e/}/bz&n-jNu+a<`0Eq6o[a'&4c'i)z5^1`.sDDh,o*w3t1s3y3l<h*s|&b,_0C~t*q>]'w@~9eVw>]e'}-l*l.8m+j/}&&e6{)cHhD]8z3_)g'b>a2x'`>n@j>y't._9xy&y8g-](|.}+u)y'h1qOa/&Hh0u&^(x&d4o*v,i1rOmr&w,n0z'`u&~)t1t'h'h.|t&ey&~*_@~Oc1t=o*}'}>As5k*{Baz&JvEw'|8vBv)j+i3&Mn1o(d2o,]7o4gr&mC|(Ygh'e3f.Vo+m.(}S`Bl(o|&tXpC^*u(h'kk't(u({Tp<]4~(q=z&v-t>](l+k7aQa:jLs/i-o?x=x^'ly&{`'}*`2jVy7(A}6w4f'h*%o7~&m+_.>c,i<od'pM~9c2m(n1nJv2bPsQgGp'x8t1|C'_G]*f2/aFx-x9r)^'aJq.l/n3vx&}5Nhk'oIdPw>s/t4]@pJe'ei'hBj)zE|*d?aHpUg3v'x0y@m3e(cCt8h=l:l+pH{+R^4l.z&3j4r*q0_s&v;g5m(&k*o4Aw-w&r(q1{9n)wB>nB^;m*^B`Ay,y&c'd._Qq-hOo/k.]5r'y8f*b1].l/w,]1jl(}2k2g2n`'v(y+_Gy)dSe[lGb3`;n?|;~+_'xNmX^=^Kk0t*a^'b(p-sv&y8nr']+^Dxx&|?p)]6]0~x&jv&w'[r-s2|Pl*])i'q,l2d8lc'k,c(aZk'u>}9",
  "y4d?t*kMw6p*rr&_.o1t<gD]5<_Bs8w3o8uu&},e(w)n5t-^1o:i*g*)x,UjWx'{@|T}2g2.f7w&l3{/]+y@}8aIk-oCj<[_?l+p-x(a,gt&z(j/])c2b-y4_1x-tF}2~}&]?z&j+x*~1+m*gAcA~(w+`Zj?l9}WiZs0zFt0x}&fs&})s;b=s>w[v5m+g'_4}=^(qEpb'n1w*eTo1=o>St,o0^(~(^+hFh.bIc'h>*y-r0z)eB^/j-xTp3h{&xy&yAg?}/|3^/wRi(%w3h8g0y+c'bU}'rGn7C_+&_(sFo=l'-_1`9~Lz&yEr,e'}1y/b9q.ObFw7|o'q}&s+Vs@cHdE.x(k({M~)e)5|/f7j4vBrFh-~'s>h(q/_/z.}Br+]0t,n-k?v&s2z3r(k(d-aI_;IwKvs(t+r3:}t&q+r/x3t.Pkh'pBa0a._+~-}){<p7o-vGlo'h0h)`2~&jd'v=z1v;v/s)e1J`=n<d6p2r,r=|2vAh4r&|6k?k'm+h*|,pOg;pb's7)^+l1n+RuBj<m5x&y.Pa;m4S}FYh1]8m8l)uDc2>z-d-h?u=4l2v(h:oVm,u*&au&c>h-&]7l.c0v=k)ub'q,yEmH|5%g2e]'Nl*uZr&|&`?o4uBl'sMr,kIx,^*},h.*|6s4g2^<v29fHp/wg'z(](yT&k<v;vk'o*|Kg*`'o`'oDx0kC]>U+w5]=gT{4q*n;v3p4Vi-p2HI]8Cg/`At4`D](b6|'l@q9s,o[iOp9d@G4s&p(vNl+t>|Ql9_>d+?d/p7v5`(z5rAp,{>]6i*~Qwf'/l?|LWxAw5rKqQz&k'r/p.r3t3wBq-aLi;w+b'o9g.^3a+~*`,o4}H]1pT|Ia+h,w;y/r-s8t'u)x=j0~Dp)a:tv&b2-ij'x9^/^3i+vIa@u+qSh7g:~Dk,j*`1Cn8o1Xw1t(cEZl7z9q'c,Mt4i-_;t&{.o2i*b7n5o*v1tQs-m:}'@bHw*_P}9l<Oq'o?}0u+bX{*{<g'{?a,q0y0av'}4nWaAGo9r-c)o*c'~&p4mr&uXnI@^7|']KdUv'WVm'w&y&{)z'mr&e6n*h'f;y2ht'h0y>{8`2z&h-}01m1u*j<_.a5tOy+}(cZaLj)t1m(vAt2v&^'lVl/v4]@j5gGa0x*}3aAx)t)~-g0c3e9l0e+u&e6v3lDj,g=n;m+r;v0h7{:q6`)n*a=4fs&zU{5u&|)l'j+r'lC_(oO_6x5_.cKb4bHf-]Dc{&h>l(HiEeSk0wDo*fEzWot&eM`<w;]>y8i+p(d)b;f{&m:l;}&r-~(w)v@nDb3uD{(rB>`C^2Yf?n,e.d1{Dd4_5]=n1j*c-].'d2s(Zv+vz&~4Km+^E]*o'~/Fg5p=x,v2b<w=>}2nz&r1r.],W6w&tO]Tq/]56]7l3m3n4v4yLe,o(n+p,z4o(a7^P{)]8s~'w-eM~/f(q2y5t.k.yIg;o1{7i4sK7c+rEg-k2Lp*_,~7p6nGtu&_D{9q3a2w&u)}3q+l0x)JtYi(`Gm[n>s99]<gu&aa'dv&`5d,`@}K]9oZm;~Jg)^B^=;n=wz(v>f59q/z*^3m:v1i=bQ`G<d4`5s)e-_P{*h)+bBa,|(z(Bu3o/m*k/oXg<]Aj(z2p/i/p*zIkQiDcY{=Bh5v1b+z5|<s'yAVa@z0o>i*]+e5j:h,|@y*b<h4]<g*mWsAi*~1o*o:};oz'oy&w*/i-pHd3|w&mDxv&t)p,](^Q}2'~2~GzJyDMy=Hc/e(v'e[Vo9u,t5q<tv&l.k.z?w-m1c-eFr?[cBe+o0Sq.{PhI%my'eE`6f(a@Nh)L]8a6^*mF)`+jMq+b3b6gp'b;~?i1q0~/lG}Eg23l7a5`5z)k9gv&}A{(z&x8>}CvEd@wL};h1u'w|&}?_.qMr&}r&a0dAu*fD{8r8o<^(st'yKl;_1j'tIr*h)r'hD|'ic'|FmCf)iIgKwB/u-y5j3a7vEj2Sy(c5z'w;`,v*b*e6l5g2z(}&_9lH_<o/|-i'g*qIo-}&hK6b3/s>tOg5e?d8a*t*Cr)r3i+d1n/q(]1jDu'}/d(_*]8gZ^)h6t(`5g.:c(Ywh'c'tM|Lc7n=f)b(eMd*oXf,b=c0v'{&h:g4i8Tn.c8]DgZf,5d8u9x&lTj>})jB{Mt+r1b0a*|'}+h'n'l'ac'e3u&d,eGb<m.j@_:nJx2f0_=}(v'm5~)z3p7cP3y4k)iKf)w*y)`+{,m)*sB|:g*xA&~-o8t_'/mIq-w@b^({/t*Hi2z.cT~LiFcUsw&|*b'z;i)j*gNn+j73(].|7aD]2f=h+sYg<b7d=i1y4a6-hFb3jDn+e@aa'f'{A^8}TeNu-v<h3{Uok'~:s-c,j>k~&n'r*u0^~&}>dAmI/|)`a'~+`'z,eEj)j-q1pNcw'q1cIi,y.f08u8a-b5v-b)w~'~,a,lRu,k.{?~Yv&yLc-_-g0z8jCc({0~'s-i:}Cx5rFk/v)b(|v({9f)`6q8d(s6z2e+lNz={QyMk-}*o+k'r&zDz/k(],}Gu4vOlIqT|2c))bF^*p@n`'Uv>r-}x&x8qFr2|>xEj*~Hp)w6i7kN}7e-s>n:x.}4eBmMt4wBd9l)p2x&c+~>kQgCy5^2|8`-1g*q0p)`Eu*5|(y+Z~;t+f;y*|y&eGy<t>g8aIeSd0t<]1e56c8k+n8l@`7oGz-l'[_5p2uL]Hm:w>}.n6p4Ka4|P8fB_'jGyD})=h5rNb(i1~5f'q=o>y&jEv.gNo.d'`*Cq'~;o)v)v&c*Ws&}&qAi)~4i'tFb/p{&h4b,c)m(t(b+k-i/w9`'%}C|,f/c4g:p8l*n?{?~9{)o'kB}6i:b>f@x8r'u&{Al(lI`Cl1sWb(`8f*~+_;:u9]`'tGw)^,k0]/tF'e*`*^t&@i'{Mq1~*x,u0j7zg(Vq{'iI_@f,`.`Py,r,|6w2bIbFu7zd'v6}s'gHw8P`h't1c(w6z1e0](m,k3xO_'zCq,pf'g(x,`<sBxXvSaFl.wn(z7]+zJr)o`'z8w&c.a=])y/j)lDtIy.u5p?].)l1x)n:{*k/l*e@m*k-_'u2l7jK+p,e0^>r6Om._)ma'r7q=l*Nq.'r&}*u2w/o'}5{>zz&p,fs&Wy(`:`8v)y(d9vx&{(n,g)c>tz&t6vOw0er&x2m(Yf)w4]4~5v1]8b-s-}u&{@y+^+|)a/p.c8_<OvH]L{1v*h2`'fC",
  "xL]5iGg4dMh'n~&^Ep9k(h1x&|&c0u;v.mOaGk@d+oDc(2vz&`5g)4~0uEj0_'s/L+HbBh'xJu,e(sPp?t+a.kQq>f)u<`74j(c/`<w,t*}Og*|Bw=dUC}7y&b)b/mNd-`)m/h'nJg+l/{3a0i(b-t?|6s+^)p-b'g<j/`9l.x+`3fQo9y'c`'v&^d'`-d-r;zPb3n7mA]S`Bh-rK~6f.{'m8i8y?u0j4n:Mrs&`-z9ds&cPy&pSj+i+{&`2{'v0i6y3d+},|.^E;s'h74iZgr&m,|-gC8n,eEcu&e=*aIh5c'ys&]/i']@aT^+v'j3{'y'rp'nJa(Sv2l3t0h7f.p:d4a>|Lw5iNf}&r9qF@w+r*o'`(q)n)x'z?i7j[u9x0m'^-j-g+~&s5b3i*r+p-p1y*iArD}j'cAd,b.i,d.nCn1`)mKmc'm4aIh_'El':c5`(us&l|&v*rDn2o/^A^-o3tGw7m>fL2f8].o;d'lHhC]6o+r&y)}>y,b..w5tFpPt:a(u,@b'2wSj=rGfL_+e2|@h0d0bJ]No(a)^Co.x9]5_Ni7n-?.x~&h1|}&r,v>_)xC`JgWbVyB~'yH'|5,4r?z:b5l=f2w&},f'w`'~&`5~'d/x.zGnDt'h0^(v+m'(q(pO{:m,e}&^,^.d4y>k)b-v-u*~.]6iMv&{+P_Hd;o0e2fz&j.l*nDi0vIj'2l)o,],t)y9r)u+p.Ml5F]z&l,~3i(c9DMs(~@h:g-p.[r?n2_8x&e)`H_)q-1t(u:w.i0x4|-z8i'rx&h>kz&~)c7Jf/c.C^D^(n<^Xq-]]'d(])?v*h,:s9y:e:x1o?.x({-j*_/{3hWc5l(Qi4`X,v1jJs,{8fJoYa(u-})g7c'x1v/n/qQhF|1xA}'mS}d'eLVv6cD]?dP{2|</],lGq8eTm*~9s6](q'kAx0q3t+Mn1o(~.m:])(w.eTn>~p'g)qRp(jk'8]e(~7m8s,sIe4_,];t0y(c-},m,m0p3`Bn-b'8q(z=_''{'vQe/r.v2^2p*m'p5e(h(q.v.s{&eLk(by&w8r3|+n=_*x0xw&|x&^(s[a5e<`3t51;|*i0k6x']8x/5w:NIdD|B{0~&m-s4e5W~{&g+_)w5i|&bRjBs-_;_6h+u+s<O0j9s'z?oGv;aIt<i)v,=x.l,e+yIs2{2f6q+u:u&n:]'q>_GaCSb5x?vM/{'xy&h:dJz4v4pt's*uEf?i+lAh*{(h'g.{SqF'z.v3~+}1qTb4^?m*aTy4z*`0~/z0}5{Dqv'{7tHd<q(c+b:d,~Cc2z'v.i.r'}C~6^z&oFvBm,{4uCz'it&o<}r&~(T`(}+b.w.xC}0t,lBnIh1/m.]@]Tb1c+{>rH{-^:aIn,a4<i3r',{-~5Mo(|LzIg+n6:m3~9o@e;i+e<lFj8~1mSen(w4i+^8mB`,q/h;rRj=m+Uj)x3d0_T`Nu6h'|Eb3r(z*m5^'f:o(fPa*~(w9_=l7yYa+x4{4kBh-`'ob'p+n'].`*a)n4l1j2r=g*s>x:w27z/py&o*hD{7d1wJm(]=z:m5_8]5qNgB]7s*pWx+c0^6x=j;qNjIr5g.Ri:g+a6r*gG`-c<]8v0_2}&_6pDfF^Ny9z>rAg+g+q/aRe3|3z)m*vFf-wKu)f)j_'e,o=w<^(f-]LaBr7e+lIl)l*y'];o)^V6i(l/r?c0f={_'pJy-Am1g7i*x-x&w1]2c'qQe-b?px'^2_;a+h3p'`Mv)Uc3a5{,e8f.q.u?}+f(]+z)_'it&iOx=z'v.]|&{d(|1j*g3]3q(k8t,g*U]CdHm6_Ip,i)t.~6i0g,|Xi)|;c*f6{1hWe*g>t=t*d4k/Jkt&~3j2l+fCc9i;kBx'^+w+e,|1jOu?f1l1~0g<x3}=|6_'u>z>uF:vSs=Vv`'}4{,i+|'pQ?gIr-y+i0h:f0zHx5oTqAw;wr(dw&r3yH|)s,]0f+](n+v4l'd3Ma=}Mb+|Gt*|/_)e6k3}'|&v6i4Xg3~5b7~)o/N}/p)f/Aw=i+7u8x(`(f)v*xKxHz&]3h3y@v?z.iBg3^]'r(n,b'l'~<p)bQg'yt&|*h,xLf7g;o)e1|0Zf.^4,_3Mp,|+h5wg't7~,e)~.i;Me8p'c3a'm4_3x,g*j6{JwApCd?{,yEb:~'{1|1f)x0^5gt&v,zYo)^8b:k+|:i+<yOw_'c3pU`1h+e8iDlCm0x(bU^Ik'kLq.|'t(`<|,dD^(/]t'c9m)^,j+f?{0o4a*])}-s/|x&~5`(t<q1},t5x7o'|Yy'y>q(_Kv&i:yE^3_*uu&wP(l1b=|AEw&_/x2Qo:j>h)g-g'6v(b/z/oQ&j)vDsD_9jDo(p,d4l3.`;`.f8|4c*e8tl'_7hSs_'p)~1m2qL~(o6~C`)c3k@^5a-k3f6hs&f7x)Xz9{t'e7l4_=e-g2Qh)v)i](p:wYaTq.j)`p(j)z5]Ix)a={.4~,`+~6`*u&l3`.-y0kk(z)zQ]?^)~u&`Gz,~(mDq5]Pf-rGj^'f<j/~?t7m7s)8_?c6})|UpGyx&q9v1qM|+g*zMpB4z/nKn,rEjy&u&c1nFeDj;dOr*4as&q9uy&m7`'~,{7^Er7d8v<zCp)m-m(2a_(t)l1[{2xr&k=cBf'~Jx'm2m;i4l+x)e3u5i(j*i0e'{-}+p1Vj*p0f(:v&u)rQ|v&j/e,dUe?p)w-J}1y_'p5l8z(yQn+f?l4|3l8t1zL_Dyy&l4x'l3n)b:`1`3~7q*i5t't+d=r&'m0{@a)h,p0u(x&x6](~1^Ek2]E]2{?_9i*~.y>z1u*hXj2cMn9q.e4|&r7cTpFrDzr&x&|*s'CeFp)sc'e1]N~=p:0j<i6^Tl5hJ9t/DqS`Ht(n6j,d7m<m0}Bn+|<p>m5z;iNs|&p-v.m+]Qe)v0f)La/sr&s-m2h.s-oROm7y+}6e0xN{Cn(t-})e07w=}8fL{'zv&q7y5^EdGn(]0u&v4};`)wKpC_7cg)_2dGk5o,o=k)n+r&`<{s&au'y6d2l84{,d>k0d'jLl4t.z4z;{&*Le2_8f:cQr'KITwUz6w2pz'u5aHb-t3p5~/n(`Ko^''g7y(d4r2z])k4r/b?i'`K`>tBh7v+q?qFwBtNh<t-=Kg(l.6Rl)k/r4y.f=l=r;_9}&+9g1j)n0t.r*e)j(p+d3h8u+yJnd(u)g<y)pDwXu7_:^)zGf0v'x+u,Ry@z)t)h^'uClCiYpE<",
  "b9r:o=bCiD~F_Rx+w3p'u&q*@yp'|Gt(w1r<q*w(o;n+w<q'|*aK{Fv~&]/n3nW]ZlEq8g:sI^3r(i0C`t(q9]/z'k9n;{'}+Mg2m9z=rJqA@t=r|&lg']<|(X`'eSb3v0s/s,|J{N0y_'iRs)rLbL].|E~ZPm(n)y'|4l(dd'hVh7c-eCc3;l3k@i5q)s,m:o.|M^+`+}*_2a<t[su&v3i7e]'r'^'l{&]*gCeP}=b<v'a)~Is3`)q.gu&h2bHc)t(b(y1-m1d*t(q.nw&gFsAm:{3z,~;{?n*}2vGz8u*c*]+j,t&^4})b9f5s8r0{=z~&v+y&q/o-i'n+`;z'c6w>h+a9-]4yFi>8k0i6zv&j(r0i,c8jV{>b(w*rPr)u*e)ze'fa'_/r<~/v(n;d6y0uJy)xRk1p2s&z'hAp'w(i*c.^0aIf-e)c8m-_Mn'3|4|'k8c-l/]HzAz.k(h(v,r3=sAg'yu&tBi6fr&~4tK|p'{t&n)c4aS_3aEl;^9^*aD|*fWv1u@bAr1p)i,EfDw,ku&Qb}(a7q)wR3w&s*rx&l:}/v7k)t1-a3Gt3i3il'm?a+{,a*j?w,^)|z'l-g,e4lXY|-I`,Wm3u3i0y:~+`HuOy*^4}7mL)q5_*g(e(i'r*gPcFh.m+j'x(f7tl'iMb+a)]2~8v4fOq4g7a8j/s7]G|.{&c)n2`3d@n'e*rDy.k6o-|7p5b3~:G];t(|Ay+|)m'm<h)oF^7Y~Wc4fD@g_'l{&k3(CmQqz'b=tVqD`M|Kk)d0q8^.bF}/q/s&A{3g/Du'hG|9`CyNl-f4`8_*x2g/i4|?l4a)f,yMxK{-~-d*s+_3q)ib'7s'j.zOw;F]2d/}:gV]0~-Pt'_1l8y4x&zRm'^7Gb<pz&sG`>rh'p4q0d2{)I_DLnBd,g1b@1Qa/e1dZm.k*x@vDn+t8n,_4kf'j_'s/v=c=o,[](e}&s-]1}D~7i2r<r+`0ow'h/a2v&_5cZtLbAh;u+s;jMm;z6x9s,uE^5r*^?vh'f.g3d'b9qt&e(b+t,rr&s0bBf9~Ld=L{}&zOw8l:kS`.v+j+^7cU{-u8b/z;c3j<M|3tJw)a.y/c7h?v'q9t'vq'b.k,~-gB_5{&kHb?|3`AKtWr1c?e*gJb7~0h'{0m'}.z3jSs/yM|)a;x(:f'o+|3ub'w~&F}+k:h2g+xw&h0xv&o+m.fPw+_OkE]@Zo/y(k0}&y2a)z0y,],_'s)l;^+b)g'y-~Kx5|7yJb'x'<b?y2c)x+l83qD{.:r*^;]a'e8rQp0q'dx'h,l)`6tIn2g3d1n-DyJd[|:,{Fo:v&a7_3`@j2x?h.=u&b'_/r+r6r2p+y&m9x5y+l._v&u:e2d)}Jj(e3wKq*sLi8ve(u-tL{I1k:p-iKcJ}6i1a(qLx+g;a3p5xIv,z.d6p*^'k(+~J~(s5f0f[m'g5i<j)m2k)d,s3pTt2e3xSs(]0tGw;m,iBd'q,v4{.p7lE]+u&x.w7b,xQv'`+sNb3wy&i;tu&k0y9@}3f;~8w<qPh)Hy)]6b2|(S]6lFLx'v](|0Ky0f,rZg-a<m1kDs.u3^.z&|.o,a/j1w0a.p,XTfJAp5{-q({)t1?~6j(+h/A{Sy&y:x/w-u8o=t.i5]+dr&~?dJz0b_'yVZw(}1p-b-x3?tDx/fJh+0l-vIpZs2qO~UeIl)nBFl+{/`@](d2x/w)_Da+o1o<m3^)tFa|&q2t1aOp'iv&d.=oDh0yTl4]*w*c(`.f:oTc,}4],|,e6o*y1}&]*z,y9fTl;qB_,l;z,s_'{5xu'a@]1e*_/t3t0w&v(''{(`r&nEh?fi']'v(]Ln(}/z-a-_/v0y6{5U_'g0v5e6_Lp8tt'k2~&rt&u+|.q)}@l,|h'f*?xCy*`,qJUn1sFy,c@w-s&i7|9re'n)i3lEe*nS}y&Zn'_Iw3~(c(n(]Dv*c?n3g9h6s'd)]Va1a.m7j8~'_,/j){&r*d:_,@h*]H}'{Ej0w*w6]3Zr>`+jId>v;y5tIzHpK}.l4kw&oMu*h6_Dk<f8_3d=~x&k*dAf.n4{?:h/m5wD~.g5)y>[q'i2u7b.~(m^(|Pq(`*o*u&]7g2mr&^Jo-y.l)wL^0g*n7p7_3u/eg'pu'o<wV`:~/sQl/n)g@Mp*pGk7x+j)r1bu&bM~}'d'tE}'}D`([uAlMp2E_/p),d(h,~7hj'q-f>}O`>c)sZh/y=n>`.ZbGr&wKg.k-k5{2}Og({8|1uOz*o@].dRi8a6^4;s+d)eDcEi4^-dg'x,fW|7_)T@[s2_'o*l2St9n-u6t+n5eQ|)l?z.~0vo'e1&f:d'~8rM`.]{'h'|&q4G`CjJv)e*]+eA_3n-r,k.^,2_/k+aT]?b82c.%^4p.pLx'q)sWx1W`'{1|Mg*i's'jk'n,|w'y9a5z>er&s<b6_FhPy:a[e(w~&o/]+j:n-nv'd'u(f0c))x*{D})|*mLh-r(t1^.~&})q*_?a7p/a']';{&iPpHs.e@a0n.~+sw&)~,p:m;a.c(tDc@gA|6d6u(Oi(y3~'t*Wd5wIz1k0bAk0l5sG_-o,f.z+^4},|)^>i0bi'q3zC{9p=n,{5y(i*s'~Ll0z,Zz&d'b+_'z)u)l/`7fWf/a.jKx4p2x*|IoI&h.l9h+Vs,tEGYtFj+g7e2a(t-e*|6|-aLv'w>k6p)Hg/Nd*c:kIfL_-rLy6^)c(ux&|(gy&dg'3{&m2p8p<o:dIuN:~_'z4|0Nw0.w)kWvBf2j<]3d`'p)k5k1z-n*T~)D<h2~9}&aWv)g.`?qPrFw@y&]Q{.w)~'i4m<g*s)^3m3nAg'v&lDCs@^)w*_>s@~(q0z7o4{u&t2b9v<Bh4_6c5z:xM]2j,p'g<n,~(is&x3e3mu&=bPr*|{&x/_(v0qJf'a*s&c-vo'b<oIq+mPi:k+c,rTd>j9xT6pPOt1d/`-j.c4^=d/]Jy,}-k2v14r84e+s&v)q)e-s1lAy(|3^F~/i8})r-o(xToH](y/~>g'k1t,]:^,g+kMkBXb*k<2~Wj4q-eYt)h*x1a1c*b-q6{*HnFi4eUi)q-=^C_0f(d;m*sA~(f/h8o<t3f?qW]Hs*o1a'hAs)v'k;_(^U0cI]'{*k+k;o2Io9p=o;b|&h:c'e7sA|Cd1%v,u7}Ak2y7f(o2k/xq'd3v.p:pIg1w,xZd>pWs=yFh.q,{3r(v(^4~'h/h4]*r>s:~+2z/",
  "g)^'c1r,ft&hGd6{/|IGz)gMl'Rw4{&h8]WuFp0j0e){:eAkKs/q-a-pSk-e+lFyGl+y.o0Df0t1~*{[z0q<IlRas&]P~)v6e(vL^Kh0It&h*qFe'_6]'_;`4f'_'z*p*w+xA{)r3,x+)Ok2e-^Bm'y,e<`=y1c)o0g:p,s(m?e)~'w(~G{A|'g2g.|Ki,t)k4{+t)j*w,{3m<}?e*d5kJp,oSb,jFcJc5r8l=]Mg(m'uh'cUd>a8q3f6o)_7n4x'f]'j5m.rn'g9t*e@q3b>{2mLzCi0e*s/d7q<'bn'v;{R_-ev&y1u'iYft'_GnHlUn-uNy3m3}6p3d9v@fw&o(j({[h)c/d)o=yCr:&vg'l2x2u0v1j)t?b5`-j-|D^<|7c1D{E}.~*^2Wv{&b?{3st&`<tOd('a,`4r-d2`(`>r-sj(i'n2a=j=^n'v+dEaPb'c*n5xK]0vE|,o.iCz,Kiz&|,h-m*a(]+}0^Qa,e-dI{4zBw>{8_1t5mb'^*^,w&z&h5bA~*x&_Fq1w6XvFe7k7y;mLl*r.|Gp(}GcD,}TlMs/gF3iPb*^1l.a+l'~5f/2Sy.v2t3z@w.c:~@bAn<x'z;d,f/_;t&t5e~'|Ct+g2o?l(.`5n)l0t-f4k)b'`*f:Dl7a4i-c2v;k7dz'd]'n-sH^,g(n7{&|(y1}.m)}&y>u?tWzd't4t)}2c@h=|)dBl0zSvGj*|(y)<^Fm,mQ~&})|*fI`+}s&t&fAVk3|0x(n2nU`>m0i/{9m/o+aTr/f+wj(h(w1d*`4Sx2FE-KrNjDeQj)t,e4lIg'kD]y&k4i,q1u4c.s4y;a*d)^`(u-s?vSb;^9p-m+vNq8](d:t*~>hEwv&{;i'|Gp)r/Bo4r,`/}4q2mDc/c1k)d)oPz4i6`7]HOc.h<b)|6f4n+o=hMfM}1o(c>f*f+o<m+g8q9i8o+f8g0y.wr&{X]b'g'o*cXk.t[x1]:t.d+v/w6f*p>nM^-o(n.Su'q4dA+wN`*dK]Vt,x/u*o/Nu/wB}*e.x?fU_Es9U_'^;m9s&k*u8xJ{(r1a-xNj(zWX0o(e)|J{Xm4s5f(t)j1x/a'm)z(]FzHiMs-k+}UhEdVc-Ir'D)aFlGn,r=aRb'{/i3v'f1g`'{/e+pDp[a/fLo1m>x*tEz-w+_(aPiDy-v.h0v&c.i6u8`Kz+r*q/k'~0_-e1r7e~(p2c)`1w'u2g1b(q0u&y)f2a2pBt2k<])qe'n@z2_8h6y?{(a*mFv(c=|BfGAv'^<q?d'c's)f?ip'y'B|)g?sM]7_5l0a:p0{Fi>iD`9k3z,s*tAdR3t&t2vCc0^Fd,}*~-BLlZ}d'v-{,k6l'xG^*u/kWYB`7m0z;c+sx&}@c<z&]-Zm)lX*l)w2vZx.](o3p'e/w,},`+e>d'gq(*uE{Ed'Qz'q/v4%r<x+Ck,_U^Fv(_r'x+~EhTkGvTu1cMk)xw&x}&_-8g)y6|'`*u1e,e4Am7y)z7l<m>r8^EeKfDi1o'x*u^'i.z.])`5Q}w&]Di2^0p4a't>p)x&qLm)_3j-sCg,g7lJ_/`-[fD_(w/dPwF~0kWtHu0p0l+Cy4sMj7h<zc'eCof'q3sA>k,{N}(q+bHkw&q(n*x+gFe,z,`<c:t=iPcKbz&vBn,aXq1|BaGf)1s/j(j0{,}Ad8e=t-|5ks&lP}:r40t)i6v=g@s+g'c+v5b*bJe/n.jIk1_3e']i'v0d*a-Dy35w&7g*_*r4d,oI)f-f/t&{--p<.pXh.hI]2}1b/]6`1iF|Xy6d9v9kLc0|Xn6e8}-j)Np+^-cQtJi2Hy-c@r:kQv5?f[s4j1jO{R|[k1vCjEs'e)s(fXs1i0v1f3]Nc9~(r&d?nJ_:i'*k3Dx.|Nw>_'|7w2vOgP|(]=x.m+n'u5jx&zK?},}/lY*P]C|2w5Kn,T]'m*m2gI`UeIf1e0`,v&p8v(jCqP]8j1e:l0r)d6UAvH^*x-{+~*s,x'k4z=i:q(p's9}Cs4v's*u(h(n4b:t)nSc2|0s;e;k-fd'](Yr)y?zAg,b-i,hYYx.iNe1~'m(}&r+K]EoMo2h+t&qo's.x+`u&b)r@f0c*s3l<@gz&s8]:iB^)f+q:_OpL|5l4*z+j?n@u'})}u(,{+]Da(z;fd'v;`Cw)z*z*~'m/{&mA]Nhf(_2cUFz-@d*zVt>n2jCg4r;hB`8b(We95p+hy&6x*|'q>rFn6iCe*v&g2r*p.`6f8|=n@b6_Av2g9j,y&wQf8j7pb'hNvReL_3n5`'q1^5|2w5w*{-o0u,bCg.JbH|&{4t6c.h)}5o@c*?vr&z+w&d-k2_=w6j;a7U`4cYp+_-o1y)lIjDb*mI9t.v1y'v(j4i,f>b@c-cE5g7_Dt>{6dB}[Uo*~Ne2{&r0wt&k+{&w2`Jz@y4_FsPb7w-w6c1i9a5p+k:w3iAn(z7j<xCxJp/j0i5]8x1s3d1y6t+x(l;r2vB|)e;v6e*]8f(p;Cy&e9yIr'mRwJ}:^:~&`Hh<~Mb>l5z-f)}Wg:n1M{IfPvt&9{,a2l@p0k9k'b<}'Bl+v)3q9t5|EsEc*u-i~&ou&3py'].z:v(r(t7p.Bb0z+i(bXg/m)iu'b,y4gELur'cU^.|-s3{3zDq0h2aHy7^Wi)|Op3c=y>o:d+Co>{;g.d'|)rNm'gx&y9{+c)l/jQ`4h)t'p5f87g<d)]<w8t+]8x(;h9z,u.hUm4f(f5iEwu&c'|w&`)h(~SQnUhj'w*/u)x-~Kc*_5u8hAl1t+aFm4bNp4(^Au*iIcFf-r)f1p)a-j(j1r,}T~7K_/@o'8_,k4v)Qw&{)u(fI],^Gu)p9a5|4q-aC{9^3cR`)d.`=tXf.j6h*l'h(a5t5o*^(l?v8GfLr'~([_:e;=s'h-j8xb'kNsB]5kPvCwZ{&v2n8q-Jc|'v9s2u}&l/z6g*|+r>q(~(vV_+o1c+z(mIg0{7?v6z/|.u&^>j+o<v)p<m,d7~/8l*r1jE{6~6g>z*j(]a'a({J_+p;oX~BVu'{:`1kPqMb*s:m2y*^-fPy>y-o)m-e)r+|Ix&,x6j.cEu/hDx(w{&i=i.q)kSr,d-y'dTdz&b<hBe+cNv7s,s)e+_'].z(}Lp8d-}(d*u4bUt.c0Uk)ar&aHf)n[{8d)_v'g<_*{Jh+0iD]Ba4lFk5qs&*r0m-v._/v+j9k?k1vVt+m'q4~'Wy)k6D|`'p2k0"
];

// ../core/src/prefilter/listed-words.ts
var SLOT_BITS = 20;
var COARSE_BITS = 16;
var masks = null;
var isBuilt = () => masks !== null;
var listedWords = () => masks ??= build();
function coarseLists() {
  const fine = listedWords();
  const coarse = new Uint16Array(2 ** COARSE_BITS);
  for (let slot = 0; slot < fine.length; slot++) coarse[slot >>> SLOT_BITS - COARSE_BITS] |= fine[slot];
  return coarse;
}
var LOW = { first: 93, count: 34 };
var LAST = { first: 37, count: 55 };
function build() {
  const made = new Uint16Array(2 ** SLOT_BITS);
  for (const [list, text] of wordSlots.entries()) {
    let slot = -1;
    let step = 0;
    let weight = 1;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code >= LOW.first) {
        step += (code - LOW.first) * weight;
        weight *= LOW.count;
      } else {
        slot += step + (code - LAST.first) * weight + 1;
        made[slot] |= 1 << list;
        step = 0;
        weight = 1;
      }
    }
  }
  return made;
}
var LONGEST3 = 16;
var factors = [2654435761, 2246822519, 3266489917, 668265263];
var mix = (mixed, four, length) => mixed ^ Math.imul(four, factors[length - 1 >> 2 & 3]);
var slotOfMixed = (mixed) => Math.imul(mixed ^ mixed >>> 15, 374761393) >>> 32 - SLOT_BITS;
var baseLetters = Uint8Array.from({ length: 64 }, (_, low) => {
  const base = String.fromCharCode(192 + low).normalize("NFD").charCodeAt(0) | 32;
  return base >= 97 && base <= 122 ? base : 0;
});
var CYRILLIC = 1024;
var cyrillic = Uint8Array.from({ length: 128 }, (_, index) => {
  const base = String.fromCharCode(CYRILLIC + index).toLowerCase().normalize("NFD").charCodeAt(0);
  return base >= 1072 && base < 1104 ? base - 1072 + 128 : 0;
});
function listsOfBytes(bytes, start2, end) {
  let mixed = 0;
  let four = 0;
  let length = 0;
  for (let index = start2; index < end; index++) {
    const byte = bytes[index];
    let letter = byte | 32;
    if (byte >= 128) {
      const trail = bytes[++index] & 63;
      letter = byte === 195 ? baseLetters[trail] : byte === 208 || byte === 209 ? cyrillic[(byte & 1) << 6 | trail] : 0;
      if (letter === 0) continue;
    }
    four |= letter << ((length & 3) << 3);
    if ((++length & 3) !== 0) continue;
    mixed = mix(mixed, four, length);
    four = 0;
  }
  if ((length & 3) !== 0) mixed = mix(mixed, four, length);
  return length > LONGEST3 ? 0 : listedWords()[slotOfMixed(mixed)];
}
var SHORTEST_ROW = 12;
function listsOfRow(words2) {
  let all = 0;
  for (let end = SHORTEST_ROW; end <= words2.length; end++) {
    let lists = ~all;
    for (let back = 1; back <= SHORTEST_ROW && lists !== 0; back++) lists &= words2[end - back];
    all |= lists;
  }
  return all;
}
var NO = 0;
var UNSURE = -1;
function asciiWordEnd(bytes, start2) {
  const limit = Math.min(bytes.length, start2 + LONGEST3 + 1);
  let end = start2;
  for (; end < limit; end++) {
    const code = bytes[end] | 32;
    if (code < 97 || code > 122) break;
  }
  if (end < bytes.length && bytes[end] >= 128) return UNSURE;
  return end - start2 >= 3 && listsOfBytes(bytes, start2, end) !== 0 ? end : NO;
}

// ../core/src/prefilter/phrase-signs.ts
var OTHER2 = 0;
var LETTER = 1;
var GAP = 2;
var HIGH = 3;
var WIDEST_GAP = 48;
var BACKSLASH2 = 92;
var phraseClasses = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) phraseClasses[code] = LETTER;
  else if (code >= 128) phraseClasses[code] = HIGH;
  else if (/[\s0-9,.;:'"`)\-|*#/\\+>]/.test(character)) phraseClasses[code] = GAP;
}

// ../core/src/prefilter/phrase-stretch.ts
var LONGEST_WORD = 20;
function readStretch2(bytes, from, floor) {
  const at = afterGap(bytes, from > floor && bytes[from - 1] === BACKSLASH2 && isEscapeLetter(bytes[from]) ? from + 1 : from);
  if (at >= bytes.length || phraseClasses[bytes[at]] !== LETTER && phraseClasses[bytes[at]] !== HIGH) return null;
  return isWide(bytes, at) ? readWide(bytes, at, floor) : readSpelled(bytes, at, floor);
}
function readSpelled(bytes, at, floor) {
  const first = wordStart(bytes, at, floor);
  if (first < 0) return null;
  let end = wordEnd(bytes, first);
  const listed = end < 0 ? 0 : listsOf(bytes, first, end);
  if (listed === 0) return null;
  const following = [listed];
  const firstEnd = end;
  let varied = false;
  while (true) {
    const next = afterGap(bytes, end);
    if (next === end || next >= bytes.length) break;
    const nextEnd = wordEnd(bytes, next);
    const lists = nextEnd < 0 ? 0 : listsOf(bytes, next, nextEnd);
    if (lists === 0) break;
    following.push(lists);
    varied ||= !isSame(bytes, next, nextEnd, first, firstEnd);
    end = nextEnd;
  }
  const preceding = [];
  let start2 = first;
  while (start2 > floor) {
    const previousEnd = beforeGap(bytes, start2, floor);
    if (previousEnd === start2 || previousEnd <= floor) break;
    const previous = wordStart(bytes, previousEnd - 1, floor);
    const lists = previous < 0 ? 0 : listsOf(bytes, previous, previousEnd);
    if (lists === 0) break;
    preceding.push(lists);
    varied ||= !isSame(bytes, previous, previousEnd, first, firstEnd);
    start2 = previous;
  }
  const words2 = [...preceding.reverse(), ...following];
  return { start: start2, end, words: varied && listsOfRow(words2) !== 0 ? words2.length : 0 };
}
function isSame(bytes, start2, end, other, otherEnd) {
  let length = end - start2;
  if (length !== otherEnd - other) return false;
  while (length > 0 && bytes[start2 + length - 1] === bytes[other + length - 1]) length--;
  return length === 0;
}
var listsOf = (bytes, start2, end) => end - start2 >= 3 ? listsOfBytes(bytes, start2, end) : 0;
var isLetterLead = (byte) => byte === 195 || byte === 204 || byte === 208 || byte === 209;
var isTrail = (byte) => byte !== void 0 && (byte & 192) === 128;
function wordStart(bytes, at, floor) {
  let start2 = isTrail(bytes[at]) && at > floor ? at - 1 : at;
  if (phraseClasses[bytes[start2]] !== LETTER && !isLetterLead(bytes[start2])) return -1;
  const limit = at - LONGEST_WORD;
  while (start2 > floor) {
    if (start2 < limit) return -1;
    if (phraseClasses[bytes[start2 - 1]] === LETTER) start2--;
    else if (isTrail(bytes[start2 - 1]) && start2 - 2 >= floor && isLetterLead(bytes[start2 - 2])) start2 -= 2;
    else break;
  }
  return afterEscape(bytes, start2, floor);
}
function afterEscape(bytes, start2, floor) {
  return start2 > floor && bytes[start2 - 1] === BACKSLASH2 && isEscapeLetter(bytes[start2]) ? start2 + 1 : start2;
}
var isEscapeLetter = (byte) => byte === 110 || byte === 114 || byte === 116;
function wordEnd(bytes, start2) {
  const limit = start2 + LONGEST_WORD;
  let end = start2;
  while (end <= limit) {
    if (end < bytes.length && phraseClasses[bytes[end]] === LETTER) end++;
    else if (isLetterLead(bytes[end]) && isTrail(bytes[end + 1])) end += 2;
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
    if (byte === BACKSLASH2 && isEscapeLetter(bytes[end + 1])) end += 2;
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
    else if (start2 - 2 >= limit && bytes[start2 - 2] === BACKSLASH2 && isEscapeLetter(bytes[start2 - 1])) start2 -= 2;
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
  let words2 = 0;
  while (end < bytes.length && scriptAt(bytes, end) === script) {
    words2++;
    end += 3;
    if (script !== HAN) while (end < bytes.length && scriptAt(bytes, end) === script) end += 3;
    const next = afterGap(bytes, end);
    if (next >= bytes.length || scriptAt(bytes, next) !== script) break;
    end = next;
  }
  return { start: start2, end, words: words2 };
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
  if (start2 > 0 && (bytes[start2 - 1] === BACKSLASH2 || bytes[start2 - 1] >= 128)) return false;
  let from = start2;
  for (let following = 0; following <= 2; following++) {
    const end = asciiWordEnd(bytes, from);
    if (end === UNSURE) return false;
    if (end === NO) return true;
    from = end;
    while (from < bytes.length && phraseClasses[bytes[from]] === GAP) from++;
    if (from === bytes.length || from > end + WIDEST_GAP || phraseClasses[bytes[from]] === OTHER2) return following < 2;
    if (phraseClasses[bytes[from]] === HIGH || bytes[from - 1] === BACKSLASH2) return false;
  }
  return false;
}

// ../core/src/facts/remembering.ts
var LONGEST4 = 255;
var FACTORS = 2 ** 37;
var SLOTS = 1 << 15;
var NUMBERS_EACH = 3;
var draw = () => Float64Array.from({ length: LONGEST4 + 1 }, () => Math.floor(Math.random() * FACTORS));
var factors2 = null;
var emptyTable = () => new Float64Array(SLOTS * NUMBERS_EACH);
var slotOf = (sum) => (sum & SLOTS - 1) * NUMBERS_EACH;
function keep(table3, first, second, said) {
  const slot = slotOf(first);
  table3[slot] = first;
  table3[slot + 1] = second;
  table3[slot + 2] = said;
  return said;
}
function rememberingOfBytes(answer) {
  let table3 = null;
  return (bytes, span) => {
    const { start: start2, end } = span;
    const length = end - start2;
    if (length === 0 || length > LONGEST4) return answer(bytes, span);
    factors2 ??= { one: draw(), other: draw() };
    table3 ??= emptyTable();
    const { one, other } = factors2;
    let first = length * one[LONGEST4];
    let second = length * other[LONGEST4];
    let place = 0;
    let firstOdd = 0;
    let secondOdd = 0;
    for (; place + 1 < length; place += 2) {
      const even = bytes[start2 + place];
      const odd = bytes[start2 + place + 1];
      first += even * one[place];
      second += even * other[place];
      firstOdd += odd * one[place + 1];
      secondOdd += odd * other[place + 1];
    }
    if (place < length) {
      first += bytes[end - 1] * one[place];
      second += bytes[end - 1] * other[place];
    }
    first += firstOdd;
    second += secondOdd;
    const slot = slotOf(first);
    const isKnown = table3[slot] === first && table3[slot + 1] === second;
    return (isKnown ? table3[slot + 2] : keep(table3, first, second, Number(answer(bytes, span)))) === 1;
  };
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
var DISTINCT_AT_LENGTH = 8;
var SECRET = 16;
var HEX_ROW = 20;
var HEX_ROW_OF_NUMBERED = 8;
var NOTHING = SIZE;
var costs = new Float64Array((SIZE + 1) * 256);
for (let before = 0; before <= SIZE; before++) {
  for (let byte = 0; byte < 256; byte++)
    costs[before * 256 + byte] = extra[byte] + (before === NOTHING ? FIRST : bits[before * SIZE + symbols[byte]]);
}
var SHORT_NUMBER = 3;
var LONGEST_NUMBER = 2;
var LONGEST_PART = 9;
var WHOLE_WORD = 5;
var EQUALS = 61;
var isName = (bytes, run2) => isMadeOfWords(bytes, run2, ANYWHERE) || run2.end - run2.start >= SECRET && isMadeOfWords(bytes, run2, AT_LENGTH) || mayBeNumbered(bytes, run2) && isMadeOfWords(bytes, run2, NUMBERED);
var ANYWHERE = 0;
var AT_LENGTH = 1;
var NUMBERED = 2;
function isWordlike(bytes, start2, end) {
  let cost = 0;
  let letters2 = 0;
  let before = NOTHING;
  for (let index = start2; index < end; index++) {
    const symbol = symbols[bytes[index]];
    if (symbol < DIGIT2) {
      cost += costs[before * 256 + bytes[index]];
      letters2++;
    }
    before = symbol;
  }
  return cost <= letters2 * WORDLIKE;
}
var WORDLIKE = 5;
var sums = new Float64Array(SECRET);
function isMadeOfWords(bytes, { start: start2, end }, reading) {
  const both = hasBothCases(bytes, start2, end);
  const draw2 = both ? BOTH_CASES : ONE_CASE;
  const hexRow = reading === NUMBERED ? HEX_ROW_OF_NUMBERED : HEX_ROW;
  let above = 0;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let hex = 0;
  let hexDigits2 = 0;
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
    if (reading === NUMBERED && symbol === DIGIT2) {
      const digits3 = digitsAround(bytes, index, start2, end);
      if (digits3 <= LONGEST_NUMBER) {
        cost = draw2 + SHORT_NUMBER / digits3;
        before = NOTHING;
      }
    }
    const rest = cost - draw2;
    if (reading === AT_LENGTH) {
      const slot = index - start2 & SECRET - 1;
      sums[slot] = sum;
      sum += rest;
      if (index - start2 >= SECRET - 1) {
        least = Math.min(least, sums[slot + 1 & SECRET - 1]);
        if (sum - least >= DISTINCT_AT_LENGTH) return false;
      }
    } else {
      above += rest;
      if (above < 0) above = 0;
      else if (above >= DISTINCT) return false;
    }
    if (symbol < 6 || symbol === DIGIT2) {
      hex++;
      if (symbol === DIGIT2) hexDigits2++;
      if (hex >= hexRow && hexDigits2 > 0) return false;
    } else if (byte !== 45) hex = hexDigits2 = 0;
  }
  return true;
}
function mayBeNumbered(bytes, { start: start2, end }) {
  let part2 = 0;
  let letters2 = 0;
  let longest = 0;
  for (let index = start2; index < end; index++) {
    const symbol = symbols[bytes[index]];
    part2 = symbol === SEPARATOR ? 0 : part2 + 1;
    if (part2 > LONGEST_PART) return false;
    letters2 = symbol < DIGIT2 ? letters2 + 1 : 0;
    longest = bytes[index] === EQUALS ? 0 : Math.max(longest, letters2);
  }
  return longest >= WHOLE_WORD;
}
function digitsAround(bytes, at, start2, end) {
  const most = LONGEST_NUMBER + 1;
  let from = at;
  while (from > start2 && at - from < most && symbols[bytes[from - 1]] === DIGIT2) from--;
  let to = at + 1;
  while (to < end && to - from < most && symbols[bytes[to]] === DIGIT2) to++;
  return to - from;
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

// ../core/src/prefilter/pieces.ts
var SEPARATOR2 = 0;
var LOWER = 1;
var UPPER = 2;
var DIGIT3 = 3;
var table2 = new Uint8Array(256);
for (let letter = 0; letter < 26; letter++) {
  table2[65 + letter] = UPPER;
  table2[97 + letter] = LOWER;
}
for (let code = 48; code < 58; code++) table2[code] = DIGIT3;
var kinds = table2;
var LONGEST_WORD2 = 15;
var LONGEST_IN_PATH = 20;
var LONGEST_NUMBER2 = 100;
var KEY_LENGTHS = [48, 64, 96];
var SHORTEST_IN_CAMEL = 3;
var LONGEST_IN_CAMEL = 2;
var WHOLE_WORD2 = 5;
var LONGEST_SUFFIX = 4;
var SLASH = 47;
var isBetweenSlashes = (bytes, from, to) => bytes[from - 1] === SLASH || bytes[to] === SLASH;
function isPlain(bytes, from, to) {
  const kind = kinds[bytes[from]];
  const length = endOfKind(bytes, from, to) - from;
  if (kind === DIGIT3) return isNumber(bytes, from, to, length) || isTime(bytes, from, to) || isDate(bytes, from, to, length);
  if (from + length < to) return isCamel(bytes, from, to);
  return length <= (kind === LOWER && isBetweenSlashes(bytes, from, to) ? LONGEST_IN_PATH : LONGEST_WORD2);
}
function isNumber(bytes, from, to, digits3) {
  const rest = to - from - digits3;
  if (digits3 > LONGEST_NUMBER2) return false;
  if (rest === 0) return !KEY_LENGTHS.includes(digits3);
  if (rest > LONGEST_SUFFIX || !MARKS.has(bytes[from + digits3])) return false;
  return rest === 1 || endOfKind(bytes, from + digits3 + 1, to) === to;
}
var MARKS = new Set(Array.from("eEdDjJlLfFnu", (mark2) => mark2.charCodeAt(0)));
function isTime(bytes, from, to) {
  let next = TIME_MARKS;
  for (let at = from; at < to; at++) {
    if (kinds[bytes[at]] === DIGIT3) continue;
    const mark2 = next.indexOf(String.fromCharCode(bytes[at] & CAPITAL));
    if (mark2 < 0) return false;
    next = next.slice(mark2 + 1);
  }
  return next !== TIME_MARKS && to - from <= LONGEST_TIME;
}
var TIME_MARKS = "TZ";
var LONGEST_TIME = 20;
var CAPITAL = 223;
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var LONGEST_DAY = 2;
var MONTH = 3;
var SMALL = 32;
function isDate(bytes, from, to, digits3) {
  const month = from + digits3;
  const year = month + MONTH;
  if (digits3 > LONGEST_DAY || to - year !== 2 && to - year !== 4) return false;
  for (let at = year; at < to; at++) if (kinds[bytes[at]] !== DIGIT3) return false;
  return MONTHS.some((name) => {
    for (let at = 0; at < MONTH; at++) if ((bytes[month + at] | SMALL) !== name.charCodeAt(at)) return false;
    return true;
  });
}
var joins = new Set(
  ["As", "At", "By", "Db", "Do", "Id", "If", "In", "Is", "It", "Js", "No", "Of", "On", "Or", "To", "Tx", "Ui", "Up", "Vs", "We"].map(
    (word) => word.charCodeAt(0) << 8 | word.charCodeAt(1)
  )
);
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
      const isShort = end - at < SHORTEST_IN_CAMEL;
      if (isShort ? !joins.has(bytes[at] << 8 | bytes[at + 1]) : end - at > LONGEST_WORD2) return false;
      if (!isShort) capitalised++;
    } else if (end === to || kinds[bytes[end]] !== DIGIT3) return false;
    if (kind !== DIGIT3) longest = Math.max(longest, end - at);
    at = end;
  }
  return longest >= WHOLE_WORD2 && (numbers === 0 || capitalised > 1);
}
function endOfKind(bytes, from, to) {
  const kind = kinds[bytes[from]];
  let end = from + 1;
  while (end < to && kinds[bytes[end]] === kind) end++;
  return end;
}

// ../core/src/prefilter/technical-words.ts
var words = new Set(
  "x32 x64 x86 i386 i486 i586 i686 ia32 ia64 amd64 arm64 armv5 armv6 armv6l armv7 armv7l armv8 armv8l aarch64 arm64ec mips64 mipsel64 mips64el mips64le mips64r6 riscv64 riscv64gc loong64 loongarch64 ppc64 ppc64le ppc64el powerpc64 powerpc64le s390 s390x sparc64 sparcv9 wasm32 wasm64 win32 win64 winx64 linux32 linux64 darwin64 osx64 mac64 utf8 utf16 utf32 utf7 ascii85 base16 base32 base36 base58 base62 base64 base85 bech32 md4 md5 sha1 sha2 sha3 sha224 sha256 sha384 sha512 crc16 crc32 crc32c crc64 hs256 rs256 es256 ed448 ed25519 x25519 x509 pkcs1 pkcs7 pkcs8 pkcs11 pkcs12 p12 p256 p384 p521 secp256k1 secp256r1 secp384r1 secp521r1 prime256v1 pbkdf2 argon2 argon2id blake2 blake2b blake2s blake3 keccak256 ripemd160 aes128 aes192 aes256 chacha20 poly1305 bip32 bip39 bip44 erc20 erc721 erc1155 eip712 eip1559 web2 web3 http1 http2 http3 h264 h265 mp3 mp4 mpeg2 mpeg4 jpeg2000 m3u8 ipv4 ipv6 ip4 ip6 oauth1 oauth2 ec2 s3 k8s k3s i18n l10n a11y w3c d3 p2p md2man cpuguy83 s2s b2b b2c e2e l2 l3 ph7 bz2 gzip2 bzip2 zip64 lz4 lz77 y18n asn1 tr46 ieee754 float16 float32 float64 int8 int16 int32 int64 uint8 uint16 uint32 uint64 uint128 uint256 int128 int256 fp16 fp32 fp64 bf16 u8 u16 u32 u64 u128 u256 i8 i16 i32 i64 i128 f16 f32 f64 es3 es5 es6 es2015 es2016 es2017 es2018 es2019 es2020 es2021 es2022 abi3 manylinux1 manylinux2010 manylinux2014 universal2 python2 python3 py2 py3 lua5 lua51 lua52 lua53 qt4 qt5 qt6 gtk2 gtk3 gtk4 log4j slf4j c3p0 junit4 junit5 ext4 v4l2 fat32 ntfs3 x11 rfc822 rfc2822 rfc3339 iso8601 iso8859 iso3166 iso639 iso4217 3d 2d 1d 4k 8k 2fa 3des".split(" ")
);
var version = /^(?:(?:v|r|rc|alpha|beta|es|py|pp|pypy|graalpy)\d{1,3}|\d{1,2}(?:a|b|rc)\d{1,2}|cp\d{1,3}[a-z]{0,2})$/;
var LONGEST5 = 12;
function isTechnicalWord(bytes, start2, end) {
  if (end - start2 > LONGEST5) return false;
  const word = latin1(bytes.subarray(start2, end)).toLowerCase();
  return words.has(word) || version.test(word);
}

// ../core/src/prefilter/numbered-names.ts
var LONGEST_MIXED = 9;
var MOST_MIXED = 10;
var SHORTEST_WORD = 4;
var SHORTEST_IN_PATH = 3;
var PLUS = 43;
function isNumberedName(bytes, start2, end) {
  let words2 = 0;
  let mixed = 0;
  let isOdd = false;
  let shortest = end;
  let longest = 0;
  for (let from = start2, index = start2; index <= end; index++) {
    if (index < end && kinds[bytes[index]] !== SEPARATOR2) continue;
    if (index < end && bytes[index] === PLUS) return false;
    const length = index - from;
    if (length > 0) {
      shortest = Math.min(shortest, length);
      longest = Math.max(longest, length);
      const plain2 = isPlain(bytes, from, index);
      if (plain2 ? kinds[bytes[from]] !== DIGIT3 : !isTechnicalWord(bytes, from, index)) {
        const letters2 = plain2 ? length : lettersOfNumbered(bytes, from, index);
        if (letters2 === 0 && length > LONGEST_MIXED) return false;
        if (!plain2) isOdd = true;
        const isLong = letters2 >= (isBetweenSlashes(bytes, from, index) ? SHORTEST_IN_PATH : SHORTEST_WORD);
        if (isLong && isWordlike(bytes, from, index)) words2 += letters2;
        else if (isLong || !plain2) mixed += length;
      }
    }
    from = index + 1;
  }
  if (!isOdd || end - start2 <= LONGEST_MIXED) return true;
  return words2 > 0 && shortest < longest && words2 >= mixed && mixed <= MOST_MIXED;
}
var LONGEST_NUMBERED = 12;
var SHORTEST_NUMBERED = 2;
var LONGEST_NUMBER3 = 4;
function lettersOfNumbered(bytes, from, to) {
  const digits3 = endOfWord(bytes, from, to);
  const word = digits3 - from;
  if (word < SHORTEST_NUMBERED || word > LONGEST_NUMBERED || to - from > LONGEST_WORD2 || kinds[bytes[digits3]] !== DIGIT3) return 0;
  const behind = endOfKind(bytes, digits3, to);
  if (behind - digits3 > LONGEST_NUMBER3) return 0;
  if (behind === to) return word;
  return kinds[bytes[behind]] === LOWER && endOfKind(bytes, behind, to) === to ? word + to - behind : 0;
}
function endOfWord(bytes, from, to) {
  const first = kinds[bytes[from]];
  if (first === DIGIT3) return from;
  const capitalised = first === UPPER && from + 1 < to && kinds[bytes[from + 1]] === LOWER;
  return endOfKind(bytes, capitalised ? from + 1 : from, to);
}

// ../core/src/prefilter/plain-names.ts
var EQUALS2 = 61;
var isPlainName = (bytes, { start: start2, end }) => arePlain(bytes, start2, end) || areNumbered(bytes, start2, end);
function areNumbered(bytes, start2, end) {
  for (let from = start2; from < end; ) {
    let to = from;
    while (to < end && bytes[to] !== EQUALS2) to++;
    if (!isNumberedName(bytes, from, to)) return false;
    from = to + 1;
  }
  return true;
}
function arePlain(bytes, start2, end) {
  for (let from = start2, index = start2; index <= end; index++) {
    if (index < end && kinds[bytes[index]] !== SEPARATOR2) continue;
    if (from < index && !isPlain(bytes, from, index)) return false;
    from = index + 1;
  }
  return true;
}

// ../core/src/prefilter/named.ts
var isNamed = (bytes, run2) => isPlainName(bytes, run2) || isName(bytes, run2);

// ../core/src/prefilter/bytes-at.ts
var HYPHEN = 45;
var UNDERSCORE = 95;
var isDigit = (byte) => byte >= 48 && byte <= 57;
var isCapitalOrDigit = (byte) => byte >= 65 && byte <= 90 || isDigit(byte);
var isLetterOrDigit = (byte) => isCapitalOrDigit(byte) || byte >= 97 && byte <= 122;
var isOfName = (byte) => isLetterOrDigit(byte) || byte === UNDERSCORE || byte === HYPHEN;
var hexDigits = new Uint8Array(256);
for (const digit of "0123456789abcdef") hexDigits[digit.charCodeAt(0)] = 1;
function startsWith(bytes, start2, word) {
  for (let index = 0; index < word.length; index++) if (bytes[start2 + index] !== word.charCodeAt(index)) return false;
  return true;
}
var endsWith = (bytes, end, word) => startsWith(bytes, end - word.length, word);
function isHex2(bytes, start2, length) {
  for (let index = 0; index < length; index++) if (hexDigits[bytes[start2 + index]] !== 1) return false;
  return true;
}
var isWord = (bytes, word, end) => endsWith(bytes, end, word) && !isLetterOrDigit(bytes[end - word.length - 1] ?? 0);

// ../core/src/prefilter/revisions.ts
var DIGITS = 40;
var isRevision = (bytes, run2) => isNamedRevision(bytes, run2) || isInAddress(bytes, run2);
var AT = 64;
var HASH = 35;
var INTO = " into ";
var COMPARED = "/compare/";
function isNamedRevision(bytes, { start: start2, end }) {
  if (end - start2 !== DIGITS || !isSha1(bytes, start2)) return false;
  const before = bytes[start2 - 1];
  if (before === AT || before === HASH || isWord(bytes, "commit ", start2) || isWord(bytes, "commit:", start2)) return true;
  if (isWord(bytes, "Merge ", start2)) return startsWith(bytes, end, INTO) && isSha1(bytes, end + INTO.length);
  return isSecond(bytes, start2, INTO, (first) => isWord(bytes, "Merge ", first)) || isSecond(bytes, start2, "...", (first) => endsWith(bytes, first, COMPARED));
}
var isSha1 = (bytes, at) => isHex2(bytes, at, DIGITS);
function isSecond(bytes, start2, joint, stands) {
  const first = start2 - joint.length - DIGITS;
  return endsWith(bytes, start2, joint) && isSha1(bytes, first) && stands(first);
}
var LEADING = ["/commit/", "/commits/", "/blob/", "/tree/", "/raw/", "/rustc/", "/tar.gz/", COMPARED];
var SLASH2 = 47;
function isInAddress(bytes, { start: start2, end }) {
  for (let at = start2; at + DIGITS < end; at++) {
    if (bytes[at] !== SLASH2 || !isSha1(bytes, at + 1)) continue;
    const behind = at + 1 + DIGITS;
    return (behind === end || bytes[behind] === SLASH2) && LEADING.some((word) => endsWith(bytes, at + 1, word)) && isNamed(bytes, { start: start2, end: at }) && isNamed(bytes, { start: behind, end });
  }
  return false;
}
var TIME = 14;
var SHORTENED = 12;
var PSEUDO = TIME + 1 + SHORTENED;
var HYPHEN2 = 45;
var SUFFIXES = ["", "/go", "+incompatible", "+incompatible/go"];
function isPseudoVersion(bytes, { start: start2, end }) {
  const from = isDigit(bytes[start2]) && bytes[start2 + 1] === HYPHEN2 ? start2 + 2 : start2;
  if (!SUFFIXES.some((suffix) => from + PSEUDO + suffix.length === end && endsWith(bytes, end, suffix))) return false;
  if (!startsWith(bytes, from, "20") || bytes[from + TIME] !== HYPHEN2 || !isHex2(bytes, from + TIME + 1, SHORTENED)) return false;
  for (let index = 0; index < TIME; index++) if (!isDigit(bytes[from + index])) return false;
  return true;
}

// ../core/src/prefilter/public-forms.ts
var hasPublicForm = (bytes, run2) => isPseudoVersion(bytes, run2) || isPackage(bytes, run2) || isAddress(bytes, run2) || isKrakenId(bytes, run2) || isAdvisory(bytes, run2) || isPunycode(bytes, run2) || isDescriptor(bytes, run2) || isAlphabet(bytes, run2) || isOption(bytes, run2);
var HYPHEN3 = 45;
var SLASH3 = 47;
var BETWEEN = "/-/";
var LONGEST_NAME2 = 60;
function isPackage(bytes, { start: start2, end }) {
  for (let at = end - BETWEEN.length; at > start2; at--) {
    if (bytes[at] !== SLASH3 || !startsWith(bytes, at, BETWEEN)) continue;
    let from = at;
    while (from > start2 && bytes[from - 1] !== SLASH3) from--;
    return at - from <= LONGEST_NAME2 && isRepeated(bytes, from, at, end) && isNamed(bytes, { start: start2, end: from });
  }
  return isUpload(bytes, { start: start2, end });
}
function isRepeated(bytes, from, to, end) {
  const second = to + BETWEEN.length;
  for (let index = 0; index < to - from; index++) if (bytes[second + index] !== bytes[from + index]) return false;
  let at = second + to - from;
  if (bytes[at++] !== HYPHEN3 || at >= end) return false;
  while (at < end && isDigit(bytes[at])) at++;
  return at === end;
}
var PACKAGES = "/packages/";
var FOLDERS = 2 + 1 + 2 + 1;
var REST_OF_DIGEST = 60;
function isUpload(bytes, { start: start2, end }) {
  for (let at = start2; at + PACKAGES.length + FOLDERS + REST_OF_DIGEST < end; at++) {
    if (bytes[at] !== SLASH3 || !startsWith(bytes, at, PACKAGES)) continue;
    const digest = at + PACKAGES.length + FOLDERS;
    const behind = digest + REST_OF_DIGEST;
    return isHex2(bytes, digest, REST_OF_DIGEST) && bytes[behind] === SLASH3 && isNamed(bytes, { start: start2, end: at }) && isNamed(bytes, { start: behind, end });
  }
  return false;
}
var ADDRESS = 2 + 40;
function isAddress(bytes, { start: start2, end }) {
  if (end - start2 !== ADDRESS || !startsWith(bytes, start2, "0x")) return false;
  for (let at = start2 + 2; at < end; at++) if (!isHexOfAnyCase(bytes[at])) return false;
  return true;
}
var isHexOfAnyCase = (byte) => isDigit(byte) || (byte | 32) >= 97 && (byte | 32) <= 102;
function isKrakenId(bytes, { start: start2, end }) {
  if (end - start2 !== 19 || !"ALOT".includes(String.fromCharCode(bytes[start2]))) return false;
  for (let index = 0; index < 19; index++) {
    const byte = bytes[start2 + index];
    if (index === 6 || index === 12 ? byte !== HYPHEN3 : !isCapitalOrDigit(byte)) return false;
  }
  return true;
}
var ADVISORY = "GHSA-";
var GROUPS = 14;
function isAdvisory(bytes, { start: start2, end }) {
  const groups = end - GROUPS;
  const mark2 = groups - ADVISORY.length;
  if (mark2 < start2 || !startsWith(bytes, mark2, ADVISORY) || bytes[groups + 4] !== HYPHEN3 || bytes[groups + 9] !== HYPHEN3) return false;
  return isNamed(bytes, { start: start2, end: mark2 });
}
var PUNYCODE = "xn--";
var LONGEST_LABEL = 63;
function isPunycode(bytes, { start: start2, end }) {
  let from = start2;
  while (bytes[from] === SLASH3) from++;
  if (end - from > LONGEST_LABEL || !startsWith(bytes, from, PUNYCODE)) return false;
  for (let at = from; at < end; at++) if (!isLetterOrDigit(bytes[at]) && bytes[at] !== HYPHEN3) return false;
  return true;
}
var DESCRIPTOR = "fileDescriptor_";
var DIGITS_OF_DESCRIPTOR = 16;
var isDescriptor = (bytes, { start: start2, end }) => end - start2 === DESCRIPTOR.length + DIGITS_OF_DESCRIPTOR && startsWith(bytes, start2, DESCRIPTOR) && isHex2(bytes, end - DIGITS_OF_DESCRIPTOR, DIGITS_OF_DESCRIPTOR);
var LETTERS = 26;
var LONGEST_ALPHABET = 100;
var OTHER_STEPS = 6;
function isAlphabet(bytes, { start: start2, end }) {
  if (end - start2 < LETTERS || end - start2 > LONGEST_ALPHABET) return false;
  let others = 0;
  let row = 1;
  let longest = 1;
  for (let at = start2 + 1; at < end; at++) {
    if (bytes[at] === bytes[at - 1] + 1) longest = Math.max(longest, ++row);
    else {
      row = 1;
      if (++others > OTHER_STEPS) return false;
    }
  }
  return longest >= LETTERS;
}
var ZERO = 48;
var OPTION = 15;
var LONGEST_SYMBOL = 6;
function isOption(bytes, { start: start2, end }) {
  const day = end - OPTION;
  if (day <= start2 || day - start2 > LONGEST_SYMBOL) return false;
  for (let at = start2; at < day; at++) if (!isCapitalOrDigit(bytes[at]) || isDigit(bytes[at])) return false;
  const right = day + 6;
  if (bytes[right] !== CALL && bytes[right] !== PUT) return false;
  for (let at = day; at < end; at++) if (at !== right && !isDigit(bytes[at])) return false;
  return isAmong(bytes, day + 2, 12) && isAmong(bytes, day + 4, 31);
}
var CALL = 67;
var PUT = 80;
function isAmong(bytes, at, last2) {
  const number = (bytes[at] - ZERO) * 10 + bytes[at + 1] - ZERO;
  return number >= 1 && number <= last2;
}

// ../core/src/prefilter/curve-points.ts
var P = 2n ** 256n - 2n ** 32n - 977n;
var FEWEST = 60;
var MOST = 64;
var PAIR = /^([\da-f]{60,64})[\s"',\\nrt]+([\da-f]{60,64})$/i;
var LONGEST_GAP = 40;
var OPENING = 91;
var CLOSING = 93;
var BACKSLASH3 = 92;
var NONE = 0;
var DIGIT4 = 1;
var GAP2 = 2;
var ESCAPED = 3;
var kinds2 = new Uint8Array(256);
for (const [signs, kind] of [
  ["0123456789abcdefABCDEF", DIGIT4],
  [` 	\r
"',\\`, GAP2],
  ["nrt", ESCAPED]
])
  for (const sign of signs) kinds2[sign.charCodeAt(0)] = kind;
function isCoordinate(bytes, { start: start2, end }) {
  if (end - start2 < FEWEST || end - start2 > MOST) return false;
  const before = overGap(bytes, start2 - 1, -1);
  const behind = overGap(bytes, end, 1);
  if (bytes[before] === OPENING) {
    const second = overDigits(bytes, behind, 1);
    return bytes[overGap(bytes, second, 1)] === CLOSING && isPoint(bytes, { start: start2, end: second });
  }
  const first = overDigits(bytes, before, -1);
  return bytes[behind] === CLOSING && bytes[overGap(bytes, first, -1)] === OPENING && isPoint(bytes, { start: first + 1, end });
}
function overGap(bytes, from, step) {
  let at = from;
  while ((at - from) * step < LONGEST_GAP && isGap(bytes, at)) at += step;
  return at;
}
function isGap(bytes, at) {
  const kind = kinds2[bytes[at] ?? 0] ?? NONE;
  return kind === GAP2 || kind === ESCAPED && bytes[at - 1] === BACKSLASH3;
}
function overDigits(bytes, from, step) {
  let at = from;
  while ((at - from) * step <= MOST && kinds2[bytes[at] ?? 0] === DIGIT4) at += step;
  return at;
}
var isPoint = rememberingOfBytes((bytes, { start: start2, end }) => {
  const pair = PAIR.exec(latin1(bytes.subarray(start2, end)));
  if (pair === null) return false;
  const [x, y] = [BigInt(`0x${pair[1]}`), BigInt(`0x${pair[2]}`)];
  return x < P && y < P && (y * y - x * x * x - 7n) % P === 0n;
});

// ../core/src/prefilter/public-places.ts
var isPublicWhereItStands = (bytes, run2) => isRevision(bytes, run2) || isComparedNumber(bytes, run2) || isPublicKeyToken(bytes, run2) || isNoReply(bytes, run2) || isMailbox(bytes, run2) || isDeclared(bytes, run2) || isCoordinate(bytes, run2);
var PARENTHESIS = 40;
var UNDERSCORE2 = 95;
var LESS_THAN = 60;
var AT_SIGN = 64;
var ZERO2 = 48;
var DIGITS_OF_WORD = 64;
var LEADING_ZEROS = 60;
function isComparedNumber(bytes, { start: start2, end }) {
  if (end - start2 !== DIGITS_OF_WORD || !(endsWith(bytes, start2, "== '") || endsWith(bytes, start2, '== "'))) return false;
  for (let at = start2; at < start2 + LEADING_ZEROS; at++) if (bytes[at] !== ZERO2) return false;
  return true;
}
var LONGEST_HIDDEN = 50;
var isNoReply = (bytes, { start: start2, end }) => bytes[end] === AT_SIGN && end - start2 <= LONGEST_HIDDEN && startsWith(bytes, end, "@users.noreply.");
var LONGEST_MAILBOX = 30;
var isMailbox = (bytes, { start: start2, end }) => bytes[end] === AT_SIGN && bytes[start2 - 1] === LESS_THAN && end - start2 <= LONGEST_MAILBOX && isLetterOrDigit(bytes[end + 1] ?? 0);
function isDeclared(bytes, { start: start2, end }) {
  if (bytes[end] !== PARENTHESIS || !(isWord(bytes, "function ", start2) || isWord(bytes, "def ", start2) || isWord(bytes, "func ", start2)))
    return false;
  for (let at = start2; at < end; at++) if (!isLetterOrDigit(bytes[at]) && bytes[at] !== UNDERSCORE2) return false;
  return true;
}
var TOKEN_DIGITS = 16;
var TOKEN_LABELS = ["PublicKeyToken=", 'publicKeyToken="', "publicKeyToken='"];
function isPublicKeyToken(bytes, { start: start2, end }) {
  const from = end - TOKEN_DIGITS;
  const label = TOKEN_LABELS.find((one) => endsWith(bytes, from, one));
  if (label === void 0 || !isHex2(bytes, from, TOKEN_DIGITS)) return false;
  return from === start2 || from - label.length === start2;
}

// ../core/src/prefilter/ripple-runs.ts
var LENGTHS = [29, 31];
var letters = new Uint8Array(256);
for (const letter of "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz") letters[letter.charCodeAt(0)] = 1;
var endsInSeed = (bytes, { start: start2, end }) => LENGTHS.some((length) => isSeed(bytes, start2, end - length, end));
function isSeed(bytes, floor, start2, end) {
  if (start2 < floor || bytes[start2] !== 115 || start2 > floor && isLetter(bytes[start2 - 1])) return false;
  for (let index = start2; index < end; index++) if (letters[bytes[index]] === 0) return false;
  return true;
}
var isLetter = (byte) => (byte | 32) >= 97 && (byte | 32) <= 122;

// ../core/src/prefilter/token.ts
var OTHER3 = 0;
var TOKEN = 1;
var DIGIT5 = 2;
var classes = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (/[0-9]/.test(character)) classes[code] = DIGIT5;
  else if (/[A-Za-z+/=_-]/.test(character)) classes[code] = TOKEN;
}
var tokenClasses = classes;

// ../core/src/prefilter/written-digests.ts
var isWrittenDigest = (bytes, run2) => run2.end - run2.start >= SHORTEST && (isLabelled(bytes, run2) || isIntegrity(bytes, run2) || isOfModule(bytes, run2));
var INTEGRITY = [
  ["sha1-", 5 + 28],
  ["sha256-", 7 + 44],
  ["sha384-", 7 + 64],
  ["sha512-", 7 + 88]
];
function isIntegrity(bytes, { start: start2, end }) {
  if (!startsWith(bytes, start2, "sha")) return false;
  return INTEGRITY.some(([name, length]) => end - start2 === length && startsWith(bytes, start2, name));
}
var LENGTHS2 = [64, 128, 40, 32, 96, 56];
var SHORTEST = 32;
var LONGEST_VERSION = 5;
var SLASH4 = 47;
var EQUALS3 = 61;
var HYPHEN4 = 45;
function isLabelled(bytes, { start: start2, end }) {
  for (const length of LENGTHS2) {
    const from = end - length;
    if (from < start2) continue;
    const sign = from > start2 ? bytes[from - 1] : SLASH4;
    const labelled = sign === SLASH4 ? from - start2 <= LONGEST_VERSION && hasLabel(bytes, start2) : (sign === EQUALS3 || sign === HYPHEN4) && isLabel(bytes, from - 1);
    if (labelled && isHex2(bytes, from, length)) return true;
  }
  return false;
}
var QUOTES = [34, 39];
var SPACES = [32, 9];
var COLON = 58;
var MOST_SPACES = 8;
function hasLabel(bytes, at) {
  let end = at;
  if (QUOTES.includes(bytes[end - 1])) end--;
  end = withoutSpaces(bytes, end);
  if (bytes[end - 1] !== COLON && bytes[end - 1] !== EQUALS3) return false;
  end = withoutSpaces(bytes, end - 1);
  if (QUOTES.includes(bytes[end - 1])) end--;
  return isLabel(bytes, end);
}
function withoutSpaces(bytes, end) {
  let before = end;
  while (end - before < MOST_SPACES && SPACES.includes(bytes[before - 1])) before--;
  return before;
}
var LABELS = ["sha256", "sha512", "sha1", "checksum", "md5", "sha384", "sha224", "sha-256", "sha-512", "sha-1", "shasum", "content-hash"];
var isLabel = (bytes, end) => LABELS.some((label) => endsWith(bytes, end, label) && !isOfName(bytes[end - label.length - 1] ?? 0));
var BASE64_OF_SHA256 = 44;
var isOfModule = (bytes, { start: start2, end }) => end - start2 === BASE64_OF_SHA256 && bytes[end - 1] === EQUALS3 && endsWith(bytes, start2, " h1:");

// ../core/src/prefilter/find-runs.ts
var MIN_RUN = 16;
var DIGITLESS = 28;
var MIXED = 0.38;
function keptRuns(bytes, found) {
  const runs = [];
  for (let index = 0; index < found.length; index += 2) {
    const run2 = { start: found[index], end: found[index + 1] };
    if (!isPublic(bytes, run2)) runs.push(run2);
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
var mayBeRandom = (bytes, run2) => (holdsDigit(bytes, run2) || mixesCases(bytes, run2) || endsInSeed(bytes, run2)) && !isPublic(bytes, run2);
var LONGEST_FORM = 1024;
var isPublicByItself = rememberingOfBytes((bytes, run2) => isNamed(bytes, run2) ? !holdsPutty(bytes, run2) : hasPublicForm(bytes, run2));
function isPublic(bytes, run2) {
  if (isWrittenDigest(bytes, run2)) return true;
  if (run2.end - run2.start > LONGEST_FORM) return isName(bytes, run2) && !holdsPutty(bytes, run2);
  return isPublicByItself(bytes, run2) || isPublicWhereItStands(bytes, run2);
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
  for (let index = start2; index < end; index++) if (tokenClasses[bytes[index]] === DIGIT5) return true;
  return false;
}
function mixesCases(bytes, { start: start2, end }) {
  if (end - start2 < DIGITLESS) return false;
  let changes = 0;
  for (let index = start2 + 1; index < end; index++) if (((bytes[index] ^ bytes[index - 1]) & 32) !== 0) changes++;
  return changes >= (end - start2) * MIXED;
}

// ../core/src/prefilter/media-bodies.ts
var heads2 = [
  "iVBORw0KGgo",
  // PNG
  "/9j/",
  // JPEG
  "R0lGOD",
  // GIF
  "UklGR",
  // RIFF: WebP, WAV
  "d09GR",
  // WOFF
  "d09GM",
  // WOFF 2
  "AAEAAAA",
  // TrueType
  "T1RUTw",
  // OpenType
  "AAABAA",
  // Windows icon
  "T2dnUw",
  // Ogg
  "SUQz"
  // MP3
].map((head) => Uint8Array.from(head, (character) => character.charCodeAt(0)));
var WHOLE = 200;
var WIDTH = 60;
var NAME = 64;
var GAP3 = 4096;
var EQUALS4 = 61;
var PLUS2 = 43;
var SLASH5 = 47;
var lineEnd = /(?:\\{1,2}n["'][ \t]{0,8},)?["'`]?[ \t]{0,8}[+.]?[ \t]{0,8}(?:\\?(?:\r\n|\n|\r)|(?:\\{1,2}r)?\\{1,2}n|(?:&#(?:13|[xX]0?[dD]);)?&#(?:10|[xX]0?[aA]);)[ \t]{0,256}[+.]?[ \t]{0,8}["'`]?/y;
var uniform = /[A-Za-z0-9+/]*/y;
function withoutMedia(bytes, runs) {
  let kept = null;
  for (let index = 0; index < runs.length; index++) {
    const start2 = headIn(bytes, runs[index]);
    const width = start2 < 0 ? 0 : runs[index].end - start2;
    let last2 = index;
    if (width >= WIDTH) while (last2 + 1 < runs.length && goesOn(bytes, runs[last2], runs[last2 + 1], width)) last2++;
    while (last2 > index && !holdsSign(bytes, runs[last2])) last2--;
    const isBody = width >= WHOLE || last2 > index;
    if (isBody) {
      kept ??= runs.slice(0, index);
      index = last2;
    } else kept?.push(runs[index]);
  }
  return kept ?? runs;
}
function headIn(bytes, { start: start2, end }) {
  if (end - start2 < WIDTH) return -1;
  if (isHead(bytes, start2)) return start2;
  for (let at = start2; at < start2 + NAME && at < end; at++) if (bytes[at] === EQUALS4) return isHead(bytes, at + 1) ? at + 1 : -1;
  return -1;
}
var isHead = (bytes, at) => heads2.some((head) => head.every((byte, offset) => bytes[at + offset] === byte));
function goesOn(bytes, before, next, width) {
  const start2 = next.end - width;
  if (start2 - next.start < 0 || start2 - next.start > 1 || start2 - before.end > GAP3) return false;
  const gap = latin1(bytes.subarray(before.end, start2));
  for (let at = 0; ; ) {
    lineEnd.lastIndex = at;
    if (!lineEnd.test(gap)) return false;
    at = lineEnd.lastIndex;
    if (at === gap.length) return true;
    uniform.lastIndex = at;
    uniform.test(gap);
    if (uniform.lastIndex - at !== width) return false;
    at = uniform.lastIndex;
  }
}
function holdsSign(bytes, { start: start2, end }) {
  for (let index = start2; index < end; index++) if (bytes[index] === PLUS2 || bytes[index] === SLASH5) return true;
  return false;
}

// ../core/src/prefilter/kernels/skim.ts
var skimKernel = [
  "AGFzbQEAAAABKgZgA39/fwF/YAJ/fwF+YAJ/fwF/YAV/fn5/fwF/YAR/f39/AX9gAX8BfwIPAQNlbnYGbWVtb3J5AgAAAwgHAQIAAwQFAAcRAgRza2ltAAQG",
  "bWVtb3J5AgAK5y4H/QIBA3sgAP0ABAAiAyAB/QAEACIE/QwPDw8PDw8PDw8PDw8PDw8P/U79DkEA/QAEACICIARBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O",
  "/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgAyAB/QAEECIE/QwPDw8PDw8PDw8PDw8PDw8P/U79DiACIARBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79",
  "Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrSADIAH9AAQgIgT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIAIgBEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79",
  "Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCADIAH9AAQwIgP9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIAIgA0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O",
  "/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtQiCGhEJ/hQusAgEEfyABIABrIgVBEEkEQEEADwsgAUEQayEEIAAhAgNAIAIgBEkEQCAC/QAEAP0MUFBQUFBQ",
  "UFBQUFBQUFBQUP1u/QyKioqKioqKioqKioqKioqK/SX9ZARAQQEPCyACQRBqIQIMAQsLIAT9AAQA/QxQUFBQUFBQUFBQUFBQUFBQ/W79DIqKioqKioqKioqK",
  "ioqKior9Jf1kBH9BAQUgBUEcTwR/IAFBAWshBCAAIQIDQCACIARJBEAgAyAC/QAEACAC/QAEAf1RQQL9iwH9ZEH//wNBASAEIAJrIgN0QQFrIANBEE8bcWlq",
  "IQMgAkEQaiECDAELCyADuCABIABruERSuB6F61HYP6JmBH9BAQUgACABQR0QAgsEf0EBBSAAIAFBHxACCwVBAAsLC5MBACABIAJrIgIgAEkEf0EBBSACLQAA",
  "QfMARwsEf0EBBSAAIAJJBH8gAkEBay0AAEEgckHhAGtB/wFxQRpJBUEACwsEQEEADwsDQCABIAJLBEAgAi0AACIAQewARgR/QQEFIABBIHJB4QBrQf8BcUEa",
  "TwsgAEHJAEZyIABBzwBGcgRAQQAPCyACQQFqIQIMAQsLQQELiwECA38BfgNAIAZBwABJBEAgASAGrSIIiKdB//8DcSEFIAIgCIinQf//A3FBASAFG0UEQCAF",
  "aCAAIAZqaiEHIAQhBQNAIAMgBUkEfyAFQQRrKAIAIAdLBUEACwRAIAUgBUEEayIFKAIANgIADAELCyAFIAc2AgAgBEEEaiEECyAGQRBqIQYMAQsLIAQLphsD",
  "Cn8MfhF7A0AgBkHgAEkEQCAAIAFqIAZq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAGQRBqIQYMAQsLQQD9AAQAIR5BEP0ABAAhH0Eg/QAEACEgQcAA/QAEACEh",
  "IAMhBkJ/IRJCfyETA0AgBCABQRJqTQRAIB8gACAEaiII/QAEACIq/QwPDw8PDw8PDw8PDw8PDw8P/U4iIv0OIB4gKkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P",
  "/U79DiIj/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIB8gCP0ABBAiGv0MDw8PDw8PDw8PDw8PDw8PD/1OIiT9DiAeIBpBBP2NAf0MDw8PDw8PDw8PDw8PDw8P",
  "D/1O/Q4iJf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtIB8gCP0ABCAiG/0MDw8PDw8PDw8PDw8PDw8PD/1OIib9DiAeIBtBBP2NAf0MDw8PDw8PDw8P",
  "Dw8PDw8PD/1O/Q4iJ/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAfIAj9AAQwIhz9DA8PDw8PDw8PDw8PDw8PDw/9TiIo/Q4gHiAcQQT9jQH9DA8PDw8PDw8P",
  "Dw8PDw8PDw/9Tv0OIin9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoQiDkIAUgRAIA56pyIJIARqIgsgB2tBEE8gDkJ/hSIPQgGIIA+DIg8gD0IC",
  "iIMiDyAPQgSIgyIPIA9CCIiDIg9CAFJyBEAgACAHaiAIIAlqEAEEQCACIAc2AgAgAiALNgIEIAJBCGohAgsgDyAJrSIPiCAPhiERA0AgEUIAUgRAIA4gEXqn",
  "IgetiCIPQgBSBEAgACAEaiIIIAdqIAggByAPeqdqIghqEAEEQCACIAQgB2o2AgAgAiAEIAhqNgIEIAJBCGohAgsgESAIrSIPiCAPhiERDAILCwsLIARBQGsg",
  "DnmnayEHCyAgICL9DiAj/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kICAgJP0OICX9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrSAgICb9DiAn/U79DAAA",
  "AAAAAAAAAAAAAAAAAAD9I/1kICAgKP0OICn9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoQhESAq/QwgICAgICAgICAgICAgICAg/VD9DB8fHx8f",
  "Hx8fHx8fHx8fHx/9bv0Mmpqampqampqampqampqamv0l/WQgGv0MICAgICAgICAgICAgICAgIP1Q/QwfHx8fHx8fHx8fHx8fHx8f/W79DJqampqampqampqa",
  "mpqampr9Jf1kQRB0cq0gG/0MICAgICAgICAgICAgICAgIP1Q/QwfHx8fHx8fHx8fHx8fHx8f/W79DJqampqampqampqampqampr9Jf1kIBz9DCAgICAgICAg",
  "ICAgICAgICD9UP0MHx8fHx8fHx8fHx8fHx8fH/1u/Qyampqampqampqampqampqa/SX9ZEEQdHKtQiCGhCEQQgAhD0IAIRQgISAi/Q4gI/1OICEgJP0OICX9",
  "Tv1QICEgJv0OICf9TiAhICj9DiAp/U79UP1QICogGv1QIBsgHP1Q/VD9DICAgICAgICAgICAgICAgID9Tv1Q/VMEQCAq/QxcXFxcXFxcXFxcXFxcXFxc/SP9",
  "ZCAa/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZEEQdHKtIBv9DFxcXFxcXFxcXFxcXFxcXFz9I/1kIBz9DFxcXFxcXFxcXFxcXFxcXFz9I/1kQRB0cq1CIIaEIQ8g",
  "Kv1kIBr9ZEEQdHKtIBv9ZCAc/WRBEHRyrUIghoQiDiAQhCEQIBEgDkJ/hYMhESAOQgBSBH4gKv0M4eHh4eHh4eHh4eHh4eHh4f1x/QwMDAwMDAwMDAwMDAwM",
  "DAwM/SogKv0M4uLi4uLi4uLi4uLi4uLi4v0j/U/9ZCAa/Qzh4eHh4eHh4eHh4eHh4eHh/XH9DAwMDAwMDAwMDAwMDAwMDAz9KiAa/Qzi4uLi4uLi4uLi4uLi",
  "4uLi/SP9T/1kQRB0cq0gG/0M4eHh4eHh4eHh4eHh4eHh4f1x/QwMDAwMDAwMDAwMDAwMDAwM/SogG/0M4uLi4uLi4uLi4uLi4uLi4v0j/U/9ZCAc/Qzh4eHh",
  "4eHh4eHh4eHh4eHh/XH9DAwMDAwMDAwMDAwMDAwMDAz9KiAc/Qzi4uLi4uLi4uLi4uLi4uLi/SP9T/1kQRB0cq1CIIaEBUIACyEUICr9DCUlJSUlJSUlJSUl",
  "JSUlJSX9cf0MAgICAgICAgICAgICAgICAv0m/WQgGv0MJSUlJSUlJSUlJSUlJSUlJf1x/QwCAgICAgICAgICAgICAgIC/Sb9ZEEQdHKtIBv9DCUlJSUlJSUl",
  "JSUlJSUlJSX9cf0MAgICAgICAgICAgICAgICAv0m/WQgHP0MJSUlJSUlJSUlJSUlJSUlJf1x/QwCAgICAgICAgICAgICAgIC/Sb9ZEEQdHKtQiCGhCEYIAVB",
  "BHEEf0EABSAPIBhCAYhCf4UgGIOEe0IEWgsEQCAAIARqIQxBACEIAkAgGCAPQgBSBH5B4AAgDEEBahAAIA+DBUIACyIOhHtCBFQNACAYQgBSBEAgDkHwACAM",
  "QQFqEAAgGIOEIQ4LIA57QgRUDQBB0AAgDBAAQn+FIRkDQCAOe0IEWgRAIA4gGUIBIA56hkIBfUJ/hYMiGFAEfiAOBSAOQgEgGHqGQgF9gwsiGEJ/hYMhDkEA",
  "IQkDQCAYQgBSBEAgDCAYeqdqIg0tAAAhCAJ/QQEgDS0AASILQTBrQf8BcUEKSQ0AGiALQSNGIAhBJkYNABogCEElRgRAIAtBIHJB4QBrQf8BcUEGSQR/IA0t",
  "AAJBMGtB/wFxQQpJBH9BAQUgDS0AAkEgckHhAGtB/wFxQQZJCwVBAAsMAQsgC0H1AEYEQCANLwECQbDgAEYEf0EBBSANLQACQfsARgsMAQsgC0HcAEYgC0H4",
  "AEZyCyAJaiEJIBggGEIBfYMhGAwBCwtBASEIIAlBBE8NAgwBCwtBACEICyAFIAhBAnRyIQULIAVBAXIgBSAq/QxWVlZWVlZWVlZWVlZWVlZW/SMgGv0MVlZW",
  "VlZWVlZWVlZWVlZWVv0j/VAgG/0MVlZWVlZWVlZWVlZWVlZWVv0jIBz9DFZWVlZWVlZWVlZWVlZWVlb9I/1Q/VD9UwR//QwAAAAAAAAAAAAAAAAAAAAAIR0g",
  "ACAEaiIJQUBrIQUDQCAFIAlLBEAgHSAJQQNr/QAEAP0MUFBQUFBQUFBQUFBQUFBQUP0jIAn9AAQA/QxWVlZWVlZWVlZWVlZWVlZW/SP9TiAJ/QAEBP0MICAg",
  "ICAgICAgICAgICAgIP0jIAn9AAQF/QxLS0tLS0tLS0tLS0tLS0tL/SP9Tv1O/VAhHSAJQRBqIQkMAQsLIB39UwVBAAsbIQUgKiAa/XcgGyAc/Xf9d/1jRQRA",
  "IAVBCHIgBSAEICr9DAAAAAAAAAAAAAAAAAAAAAD9I/1kIBr9DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq0gG/0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgHP0M",
  "AAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoR6p2ogAUkbIQULCyAQUARAQTD9AAQAIRogACAEaiIIIApPBH8gGiAo/Q4gKf1O/QwAAAAAAAAAAAAAAAAA",
  "AAAA/SP9ZCAaICb9DiAn/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIBogIv0OICP9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgGiAk/Q4gJf1O/QwAAAAAAAAA",
  "AAAAAAAAAAAA/SP9ZHJycgVBAQtFBEAgCiAAIAAgCkkbIQkDQCAIIAlLBH8gCEEBay0AACIKQYABSQR/IApBD3EtADAgCkEEdnVBAXEFQQALBUEACwRAIAhB",
  "AWshCAwBCwtBACEKQQAhCQNAIAgtAAAiC0GAAUkEfyALQQ9xLQAwIAtBBHZ1QQFxBUEACwRAIAgtAAAiC0EsRgRAIAogCUEAR2ohCgUgCkEBaiAJIAtBME8b",
  "IQkLIAhBAWohCAwBCwsgCEEBdCAJQcAARnIiCEEBdiEKIAUgCEEBcUEBdHIhBQsLIAMgBEEiazYCACAQQgKGIBVCPoiEIBBCA4YgFUI9iIQgD0IDhoQgF0I9",
  "iIRCf4WDIBBCAYYgFUI/iIQgEINCf4WDIBFCAoaEIBJCPoiEIQ4gE6dnIQggAyAQQiKGIBVCHoiEQgBSBH8gDkIghiATQiCIhHqnQR8gCCAIQR9LG2pBL08F",
  "QQALQQJ0aiIDIARBAms2AgAgE3mnIQggAyAQQgBSBH8gDnqnQR8gCCAIQR9LG2pBL08FQQALQQJ0aiEDIBZCAFIEQCAEQUBqIBYgEiAGIAMQAyEDCyAUIRYg",
  "ECEVIA8hFyARIRIgDiETIAQiCEFAayEEDAELCyAAIAYiBCAWQgBSBH8gCCAWIBIgBCADEAMFIAMLEAYhAQNAIAEgBksEQCAGKAIAIgMgAGotAAAiB0HtAU0g",
  "B0HhAU9xIAdB4gFHcQR/QQEFIAAgA2oQBQsEQCAEIAM2AgAgBEEEaiEECyAGQQRqIQYMAQsLQYABIAI2AgBBhAEgBDYCACAFC7MGAgV/AXsgAEEBay0AAEEg",
  "ckHhAGtB/wFxQRpJBEAgACAA/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QwfHx8fHx8fHx8fHx8fHx8f/W79DJqampqampqampqampqampr9Jf1kQX9zaGoh",
  "AAtB//8DIQIDQCADQQRIBEAgACEBA0AgACABa0EwTQRAAkBBIP0ABAAgAP0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q5BAP0ABAAgBkEE/Y0B/QwPDw8P",
  "Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAG/QwgICAgICAgICAgICAgICAg/VD9DB8fHx8fHx8fHx8fHx8fHx/9bv0Mmpqampqa",
  "mpqampqampqamv0l/WRyQYCABHJoIgQgAGoiAEEBay8BACIFQdzcAUYgBUHc5AFGciAFQdzoAUZyBEAgAEEBaiEABSAEQRBJDQELDAILCwsgAC0AACIBQSBy",
  "QeEAa0H/AXFBGk8EQCABQYABTwR/QQMhAQNAIAFBAEoEfyAALQAAQcABcUGAAUYFQQALBEAgAEEBaiEAIAFBAWshAQwBCwsgAC0AASEBIAAtAAAiAEHMAUYg",
  "AEHDAUZyIABB/gFxQdABRnIEf0EBBSAAQcABSQR/QQEFIAFBoAFGIABBwgFGcQsEf0EBBSABQYABRiAAQeMBRnELBH9BAQUgAUG8AUYgAEHvAUZxCwsFQQAL",
  "DwsgAP0ABAD9DCAgICAgICAgICAgICAgICD9UP0MHx8fHx8fHx8fHx8fHx8fH/1u/Qyampqampqampqampqampqa/SX9ZEF/c2giASAAai0AAEGAAU8EQEEB",
  "DwsgAUEDSQRAQQAPCyACIAD9AAQA/QwgICAgICAgICAgICAgICAg/VD9DAABAgMEBQYHCAkKCwwNDg8gAf0P/SX9TiIG/RsDQa/W074CbCAG/RsCQb3cypV8",
  "bCAG/RsAQbHz3fF5bCAG/RsBQfeUr694bHNzcyICIAJBD3ZzQbHP2bIBbEEQdkEBdC8BkAFxIgJFBEBBAA8LIAAgAWohACADQQFqIQMMAQsLQQELuAUDBX8E",
  "ewN+IAEhAwNAIAEgAkkEQCABKAIAIgYgAGoiB/0ABAAiCP0MICAgICAgICAgICAgICAgIP1Q/QwfHx8fHx8fHx8fHx8fHx8f/W79DJqampqampqampqampqa",
  "mpr9Jf1kIAf9AAQQIgn9DCAgICAgICAgICAgICAgICD9UP0MHx8fHx8fHx8fHx8fHx8fH/1u/Qyampqampqampqampqampqa/SX9ZEEQdHKtIAf9AAQgIgr9",
  "DCAgICAgICAgICAgICAgICD9UP0MHx8fHx8fHx8fHx8fHx8fH/1u/Qyampqampqampqampqampqa/SX9ZEGAgICAeHKtQiCGhCIMIAxCAXyDIg16pyIEIAdq",
  "IQUgAyAGNgIAIAMgDSANQgEgBK0iDoZ8gyIMeqciAyAHaiIEQQFrLwEAIgZB3NwBRiAGQdzkAUZyIAZB3OgBRnIgBUEBay8BACIGQdzcAUYgBkHc5AFGciAG",
  "QdzoAUZyIAX9AAQA/QwgICAgICAgICAgICAgICAg/VD9DAABAgMEBQYHCAkKCwwNDg8gDSAOiEJ/hXqn/Q/9Jf1OIgv9GwNBr9bTvgJsIAv9GwJBvdzKlXxs",
  "IAv9GwBBsfPd8XlsIAv9GwFB95Svr3hsc3NzIgUgBUEPdnNBsc/ZsgFsQRB2QQF0LwGQASAE/QAEAP0MICAgICAgICAgICAgICAgIP1Q/QwAAQIDBAUGBwgJ",
  "CgsMDQ4PIAwgA62IQn+FeqciBP0P/SX9TiIL/RsDQa/W074CbCAL/RsCQb3cypV8bCAL/RsAQbHz3fF5bCAL/RsBQfeUr694bHNzcyIFIAVBD3ZzQbHP2bIB",
  "bEEQdkEBdC8BkAFxQQBHIAMgBGpBME9ycnIgCCAJ/VAgCv1Q/WRBAEdyQQJ0aiEDIAFBBGohAQwBCwsgAws="
];

// ../core/src/prefilter/start-kernel.ts
var WORTH_STARTING = 128 * 1024;
var PAGE2 = 65536;
var ZEROS = 96;
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
  /**
   * @param rows the module in base64
   * @param size bytes of memory that the kernel's tables need
   */
  static start(rows, size) {
    try {
      const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE2) });
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decode2(rows.join(""))), { env: { memory } });
      return new _Kernel(memory, exports);
    } catch {
      return null;
    }
  }
  /** Lays the bytes at `at` and returns the first aligned offset behind them and room for zeros; `more` bytes are free there. */
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
    return end;
  }
};
var digits2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function decode2(base64) {
  const bytes = new Uint8Array(Math.floor(base64.replaceAll("=", "").length * 3 / 4));
  let bits2 = 0;
  for (let index = 0, size = 0; size < bytes.length; index++) {
    bits2 = (bits2 << 6 | digits2.indexOf(base64[index])) & 16777215;
    if (index % 4 !== 0) bytes[size++] = bits2 >> 6 - 2 * (index % 4) & 255;
  }
  return bytes;
}

// ../core/src/prefilter/skim.ts
var rareSigns = [0, 37, 38, 86, 92];
var LARGEST = 16 * 1024 * 1024;
var [HIGH_NIBBLES, TOKEN2, PHRASE, LIST, RARE, ESCAPE, BEHIND_SLASH, BEHIND_OTHER, ENDS, LISTED] = [
  0,
  16,
  32,
  48,
  64,
  80,
  96,
  112,
  128,
  144
];
var LISTED_BYTES = 131072;
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
  const kernel = Kernel.start(skimKernel, INPUT);
  if (kernel === null) return null;
  const tables = kernel.bytes;
  for (let nibble = 0; nibble < 8; nibble++) tables[HIGH_NIBBLES + nibble] = 1 << nibble;
  for (let code = 0; code < 128; code++) {
    const put = (table3, inside) => {
      if (inside) tables[table3 + (code & 15)] |= 1 << (code >> 4);
    };
    put(TOKEN2, tokenClasses[code] !== OTHER3);
    put(PHRASE, phraseClasses[code] !== OTHER2);
    put(LIST, listClasses[code] !== 0);
    put(RARE, rareSigns.includes(code));
    const character = String.fromCharCode(code);
    put(ESCAPE, escapeClasses[code] !== 0);
    put(BEHIND_SLASH, /[0-9xu\\]/.test(character));
    put(BEHIND_OTHER, /[0-9a-fA-F#]/.test(character));
  }
  kernel.words.set(new Uint32Array(coarseLists().buffer), LISTED >> 2);
  return kernel;
}
function skimWith(kernel, bytes) {
  const size = bytes.length;
  const [mostRuns, mostHints] = [(size >> 1 & ~7) + 16, (size >> 1) + 64];
  const runs = kernel.lay(bytes, INPUT, mostRuns + mostHints);
  const hints = runs + mostRuns;
  const flags = kernel.functions.skim(INPUT, size, runs, hints);
  const { words: words2 } = kernel;
  const [runsEnd, hintsEnd] = [words2[ENDS >> 2], words2[(ENDS >> 2) + 1]];
  return {
    runs: runsEnd === runs ? none : words2.subarray(runs >> 2, runsEnd >> 2),
    hints: hintsEnd === hints ? none : words2.subarray(hints >> 2, hintsEnd >> 2),
    marks: (flags & 1) !== 0,
    byteLists: (flags & 2) !== 0,
    escapes: (flags & 4) !== 0,
    nuls: (flags & 8) !== 0
  };
}

// ../core/src/prefilter/word-row.ts
var WORD = 1;
var GAP4 = 2;
var kinds3 = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const character = String.fromCharCode(code);
  if (code >= 128 || /[A-Za-z]/.test(character)) kinds3[code] = WORD;
  else if (/[\s0-9,.;:'"`)\-|*#/\\+>]/.test(character)) kinds3[code] = GAP4;
}
var SHORTEST2 = 2;
var LONGEST6 = 40;
var ROW = 12;
function holdsWordRow(bytes) {
  let words2 = 0;
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const kind = kinds3[bytes[index]];
    if (kind === WORD) {
      if (bytes[index] >= 128) return true;
      length++;
      continue;
    }
    if (length > 0) {
      words2 = length >= SHORTEST2 && length <= LONGEST6 ? words2 + 1 : 0;
      if (words2 >= ROW) return true;
      length = 0;
    }
    if (kind !== GAP4) words2 = 0;
  }
  return length >= SHORTEST2 && words2 + 1 >= ROW;
}

// ../core/src/prefilter/find-places.ts
function findPlaces(bytes) {
  const skimmed = skim(bytes);
  return skimmed === null ? findPlacesPlainly(bytes) : placesOf(bytes, skimmed);
}
function findPlacesOfText(bytes) {
  const mark2 = utf8Mark(bytes);
  const text = mark2 === 0 ? bytes : bytes.subarray(mark2);
  const skimmed = skim(text);
  if (((skimmed?.nuls ?? true) || bytes[0] >= FIRST_OF_MARKS) && encodingOf(bytes).kind !== "utf-8") return null;
  return skimmed === null ? findPlacesPlainly(text) : placesOf(text, skimmed);
}
var FIRST_OF_MARKS = 254;
function placesOf(bytes, skimmed) {
  return {
    runs: withoutMedia(bytes, keptRuns(bytes, skimmed.runs)),
    marks: skimmed.marks ? findMarks(bytes) : mayBeKeyFile(bytes) ? [0] : [],
    phrases: findPhrases(bytes, skimmed.hints),
    byteLists: skimmed.byteLists ? findByteLists(bytes) : [],
    escapes: skimmed.escapes ? findEscapes(bytes) : []
  };
}
var findPlacesPlainly = (bytes) => ({
  runs: withoutMedia(bytes, findRuns(bytes)),
  marks: findMarks(bytes),
  phrases: isBuilt() || holdsWordRow(bytes) ? findPhrases(bytes) : [],
  byteLists: findByteLists(bytes),
  escapes: findEscapes(bytes)
});

// ../core/src/prefilter/places.ts
var isEmpty = (places) => places.runs.length + places.marks.length + places.phrases.length + places.byteLists.length + (places.escapes?.length ?? 0) === 0;

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
    copy(around.bytes, from, one.start, bytes, to);
    to += one.start - from;
    copy(one.bytes, 0, one.bytes.length, bytes, to);
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
    return closing ? beforeLineEnd(around.bytes, begins, one) : begins;
  };
  let text = null;
  const kinds5 = [...new Set(wrapped.map(({ kind }) => kind))];
  return {
    layer: {
      bytes,
      peeled: [...around.peeled, kinds5.join("+")],
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
var LF = 10;
var WORTH_A_VIEW = 32;
function copy(source, start2, end, target, at) {
  if (end - start2 >= WORTH_A_VIEW) target.set(source.subarray(start2, end), at);
  else for (let index = start2; index < end; index++) target[at + index - start2] = source[index];
}
function beforeLineEnd(bytes, end, { kind, start: start2 }) {
  let before = end;
  if (kind === "base64" || kind === "escapes" && bytes[end - 1] === LF) while (before > start2 && bytes[before - 1] <= 32) before--;
  return kind === "escapes" && before < end ? before - 1 : before;
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
  const step = stepOf(encoding.kind);
  const most = Math.ceil((to - from) * 1.5) + 4;
  const out = new Uint8Array(most);
  const starts = new Uint32Array(most);
  let size = 0;
  let offset = Math.max(from, encoding.bom);
  while (offset < to) {
    const { size: width, code } = step(bytes, offset);
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
  const encoding = encodingOf(beginning(bytes, ENCODING_SAMPLE));
  const mark2 = encoding.kind === "utf-8" ? encoding.bom : 0;
  const step = bytes.length <= sizes.large ? bytes.length : sizes.core;
  for (let start2 = 0; start2 < bytes.length; start2 += step) {
    const end = Math.min(bytes.length, start2 + step);
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
  return bytes.length > LARGE || isPacked(bytes) ? null : findPlacesOfText(bytes);
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
var kinds4 = [
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
var guardedKind = (path) => kinds4.find(({ paths }) => paths.test(path))?.kind ?? null;
var guardedPathspecs = kinds4.flatMap(({ pathspecs }) => pathspecs);

// ../scan/src/quick-look.ts
async function stagedQuickLook(place, version3, inspector2) {
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
  return cleanReport("staged", { startedAt, head: staged.head, version: version3 }, { blobs: staged.blobs.length, bytes });
}
async function messageQuickLook(place, file, version3, inspector2) {
  const startedAt = /* @__PURE__ */ new Date();
  const message = readOrNull(resolve(place.dir, file));
  const policy = objectsAtOnce(
    place,
    policyFiles.map((name) => `:${name}`)
  );
  if (message === null || policy === null) return null;
  if (changesRules(new Map(policyFiles.map((name, index) => [name, policy[index]?.bytes ?? null])))) return null;
  return await innocence(inspector2)(message) ? cleanReport("message", { startedAt, head: null, version: version3 }, { messages: 1 }) : null;
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
function cleanReport(mode, { startedAt, head, version: version3 }, counted) {
  return finishReport([], [], {
    version: version3,
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
var version2 = true ? "0.1.0" : "0.0.0-source";

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
    return await stagedQuickLook(place, version2, inspector);
  const [file, ...more] = rest;
  if ((first === "message" || first === "commit-msg") && file !== void 0 && !file.startsWith("-") && more.length === 0)
    return await messageQuickLook(place, file, version2, inspector);
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
    const words2 = expected || process.env.HODLGUARD_DEBUG !== "1" ? message : stack ?? message;
    io.stderr.write(`hodlguard: ${words2}
`);
    if (!expected) process.stderr.write("hodlguard: this is a fault of hodlguard itself; HODLGUARD_DEBUG=1 shows where.\n");
    process.exitCode = !expected ? 4 : isIncomplete(error) ? 3 : 2;
  }
);
