// Candidates to sightings: the last place where a raw secret exists. It leaves as digest, preview, length and score.

import type { Document } from "../decode/document.ts";
import { ENCODING_SAMPLE, encodingOf } from "../decode/encoding.ts";
import { piece } from "../decode/stored-bytes.ts";
import type { Candidate } from "../detect/candidate.ts";
import type { SecretText } from "../facts/secret-text.ts";
import type { ByteSpan } from "../facts/span.ts";
import { measureRandomness } from "../score/measure-randomness.ts";
import type { Randomness } from "../score/randomness.ts";
import { digest } from "./digest.ts";
import { InlineAllowances } from "./inline-allowance.ts";
import { LineIndex } from "./line-index.ts";
import { preview } from "./preview.ts";
import type { Sighting } from "./sighting.ts";

/** A candidate with its place in the document, whichever layer it was seen in. */
export interface Found {
  readonly detector: string;
  readonly candidate: Candidate;
  readonly bytes: ByteSpan;
  /** Index of the partner in the same list, or null. */
  readonly partner: number | null;
}

/** Sightings in the order of `found`; the document's lines are counted once, and only if something was found. */
export function seal(document: Document, found: readonly Found[]): Sighting[] {
  if (found.length === 0) return [];
  const encoding = encodingOf(piece(document.bytes, 0, ENCODING_SAMPLE));
  const lines = new LineIndex(
    document.bytes,
    encoding,
    found.flatMap(({ bytes }) => [bytes.start, bytes.end]),
  );
  const allowances = new InlineAllowances(document.bytes, encoding, lines);
  // Digests of short secrets are dear by design; one value that stands in a hundred places is paid for once.
  const digests = new Map<string, string>();
  const digestOf = (secret: SecretText): string => {
    const known = digests.get(secret.reveal()) ?? digest(secret);
    digests.set(secret.reveal(), known);
    return known;
  };
  return found.map(({ detector, candidate, bytes, partner }) => {
    const { secret, span: _span, showEnds, ...facts } = candidate;
    const start = lines.at(bytes.start);
    const stands = digestOf(secret);
    return {
      ...facts,
      detector,
      member: document.member,
      start,
      end: lines.at(bytes.end),
      bytes: { start: bytes.start, end: bytes.end },
      digest: stands,
      preview: showEnds ? preview(secret) : null,
      length: secret.length,
      randomness: randomnessOf(stands, secret),
      allowances: allowances.at(start.line),
      partner,
    };
  });
}

/** The figures of the latest secrets by digest: a history holds the same value in hundreds of versions of a file. */
const measured = new Map<string, Randomness>();
const MOST_KEPT = 1024;

function randomnessOf(digest: string, secret: SecretText): Randomness {
  const known = measured.get(digest);
  if (known !== undefined) return known;
  const randomness = measureRandomness(secret.reveal());
  if (measured.size === MOST_KEPT) measured.clear();
  measured.set(digest, randomness);
  return randomness;
}
