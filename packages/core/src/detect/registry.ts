// The order in which detectors see a layer. Containers come first and claim what they explain, so that the lines of a
// PEM body are not read again as tokens; decoys claim what is no secret before the token detectors see it; the entropy
// rule takes what nobody explained; behind it comes only what rests on the path.

import { apiCredentials } from "./binance/api-credentials.ts";
import { decoys } from "./decoy/decoys.ts";
import type { Detector } from "./detector.ts";
import { highEntropyString } from "./entropy/high-entropy-string.ts";
import { exchangeByPath } from "./exchange/by-path.ts";
import { chatTokens } from "./exchange/chat-tokens.ts";
import { exchangeCredentials } from "./exchange/credentials.ts";
import { age } from "./private-key/age.ts";
import { bareBody } from "./private-key/bare-body.ts";
import { binaryFile } from "./private-key/binary-file.ts";
import { jsonWebKey } from "./private-key/json-web-key.ts";
import { openVpn } from "./private-key/openvpn.ts";
import { pem } from "./private-key/pem.ts";
import { publicBlocks } from "./private-key/public-blocks.ts";
import { putty } from "./private-key/putty.ts";
import { wireguard } from "./private-key/wireguard.ts";
import { recoveryPhrase } from "./recovery-phrase/recovery-phrase.ts";
import { bitcoinCore } from "./wallet/bitcoin-core.ts";
import { encodedKey } from "./wallet/encoded-key.ts";
import { hexKey } from "./wallet/hex-key.ts";
import { keyPair } from "./wallet/key-pair.ts";
import { keystore } from "./wallet/keystore.ts";

export const detectors: readonly Detector[] = [
  pem,
  publicBlocks,
  putty,
  openVpn,
  bareBody,
  jsonWebKey,
  age,
  wireguard,
  binaryFile,
  bitcoinCore,
  keystore,
  encodedKey,
  keyPair,
  hexKey,
  recoveryPhrase,
  decoys,
  apiCredentials,
  exchangeCredentials,
  chatTokens,
  highEntropyString,
  exchangeByPath,
];
