// Private keys in an encoding with a checksum or a telling prefix: WIF, BIP-32, bech32 kinds, Stellar, XRP, Tezos, EOS. The
// checksum proves them, so no name is asked for; hashes and ids of the same length fail it.

import { surroundingsOf } from "../../surroundings/surroundings-of.ts";
import { readWifs } from "../../validate/wallet/wif.ts";
import type { Candidate } from "../candidate.ts";
import type { Detector, View } from "../detector.ts";
import { readEncodedKey } from "./read-encoded-key.ts";
import { tokensOf } from "./tokens.ts";
import { plainAdvice, walletCandidate } from "./wallet-candidate.ts";
import { isTestnet } from "./wallet-names.ts";

export const encodedKey: Detector = {
  id: "wallet-key/encoded",
  rules: ["wallet-key"],
  what: "Private keys of wallets in the text forms that chains gave them.",
  shapes: [
    "Bitcoin, Litecoin, Dogecoin and Dash WIF (51 or 52 base58 characters)",
    "the same encrypted by BIP-38 (6P...)",
    "BIP-32 extended keys (xprv, yprv, zprv, tprv, uprv, vprv, Ltpv and others)",
    "Nostr nsec1, Sui suiprivkey1, Cardano addr_sk, addr_xsk, root_xsk and their kin in bech32",
    "Stellar S... seeds, XRP Ledger s... family seeds, Tezos edsk, spsk, p2sk and encrypted edesk",
    "Antelope PVT_K1_ and PVT_R1_, Aptos ed25519-priv-0x and secp256k1-priv-0x",
  ],
  proof: "The encoding's checksum holds and the key is in its curve's range; the address is derived from it.",
  advice: plainAdvice,
  detect(view: View) {
    const candidates: Candidate[] = [];
    const tokens = tokensOf(view);
    const wifs = readWifs(tokens.map(({ text }) => text));
    for (const token of tokens) {
      const facts = readEncodedKey(token, view.layer.text, wifs);
      if (facts === null || view.isClaimed(facts.span)) continue;
      const testnet = facts.testnet || isTestnet(view.layer, surroundingsOf(view.layer, facts.span));
      candidates.push(walletCandidate({ ...facts, testnet }));
    }
    return { candidates, claims: [] };
  },
};
