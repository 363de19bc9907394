// What the names around a value say of wallets: whether it is called a private key, of which chain, and whether the chain
// is a test network.

import type { Layer } from "../../decode/layer.ts";
import { nameKind, nameWords } from "../../surroundings/name-kind.ts";
import { REACH_BACK } from "../../surroundings/reach.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { isExchange } from "../../surroundings/venue-words.ts";
import { venueIn } from "../../surroundings/venues.ts";

const chains: Readonly<Record<string, readonly string[]>> = {
  tron: ["tron", "trx", "shasta", "nile"],
  starknet: ["starknet", "stark", "strk", "argent", "braavos"],
  sui: ["sui"],
  aptos: ["aptos", "apt"],
  solana: ["solana", "sol"],
  polkadot: ["polkadot", "substrate", "kusama", "dot", "westend", "rococo", "subkey"],
  monero: ["monero", "xmr"],
  nostr: ["nostr", "nsec"],
  near: ["near"],
  cosmos: ["cosmos", "atom", "osmosis", "terra", "injective", "sei"],
  bitcoin: ["bitcoin", "btc"],
  ripple: ["xrp", "xrpl", "ripple"],
  ethereum: [
    "eth",
    "ethereum",
    "evm",
    "erc20",
    "bsc",
    "bnb",
    "polygon",
    "matic",
    "arbitrum",
    "optimism",
    "avax",
    "avalanche",
    "fantom",
    "base",
    "zksync",
    "linea",
    "scroll",
    "blast",
    "gnosis",
    "celo",
    "hardhat",
    "foundry",
    "ethers",
    "web3",
    "metamask",
    "hyperliquid",
    "polymarket",
  ],
};

const chainOfWord = new Map(Object.entries(chains).flatMap(([chain, words]) => words.map((word) => [word, chain] as const)));

/** The chain that names or callee mention first, or null. */
export function chainOf(surroundings: Surroundings): string | null {
  for (const name of [...surroundings.names, surroundings.callee ?? ""]) {
    for (const word of nameWords(name)) {
      const chain = chainOfWord.get(word);
      if (chain !== undefined) return chain;
    }
  }
  return null;
}

/** People and programs that own a key. Alone such a word may name an account: Sui's and Aptos' addresses have 64 digits too. */
const owner =
  /^(?:deployer|deploy|signer|relayer|keeper|minter|operator|sequencer|batcher|proposer|challenger|sender|faucet|bot|wallet|treasury|owner|admin|validator|funder|liquidator|burner|executor|trader)s?\d*$/;
/** Chains that are named by words of other meanings. */
const ordinary = /^(?:base|dot|near|scroll|blast|nile|apt|atom|sol|terra|sei|stark|argent|gnosis|optimism)$/;
const keyWord = /^(?:key|keys|pk|sk|priv|private|pkey|privkey|secret)$/;
const loading =
  /(?:^|[.:])(?:Wallet|SigningKey|privateKeyToAccount|privateKeyToAddress|from_?[kK]ey|from_?[pP]rivate_?[kK]ey|fromSecretKey|fromRawPrivateKey|import_?[rR]aw_?[kK]ey|importKey|startBroadcast|rememberKey|privateKeyToPublicKey|HexToECDSA|loadKey|LocalWallet|PrivateKeySigner|Eip1193Signer|HDWalletProvider|accounts\.add|Credentials\.create)(?:\.new|::new|\.from_str|::from_str)?$/;

/** Calls that turn digits into bytes or numbers. */
const converting =
  /(?:^|[.:_])(?:from_?hex|unhexlify|hex_?to_?bytes|hex|hexlify|decode_?(?:hex|string)|arrayify|getBytes|parseHex|Buffer\.from|BigInt|U256|B256|H256|HexBytes|to_?bytes|b)$/i;

export type Called = "private-key" | "spend-key" | "view-key" | "public" | "nothing";

/**
 * What the value is called. Its own names decide, nearest first; a name that says public (hash, address, salt, ...) is the
 * end of it, so that `privateKeyHash` is nothing.
 */
export function calledOf({ text }: Pick<Layer, "text">, surroundings: Surroundings): Called {
  const { ownNames, callee, value } = surroundings;
  // An element of a list goes by the list's name, what is handed through a conversion by the name of the result.
  const listed = ownNames.length === 0 && surroundings.scope !== null && text[surroundings.scope.start] === "[";
  const converted = callee !== null && converting.test(callee) && (ownNames.length === 0 || ownNames[0] === callee);
  const own = converted
    ? surroundings.names.filter((name) => name !== callee).slice(0, 1)
    : listed
      ? surroundings.names.slice(0, 1)
      : ownNames;
  const prefixed = /^0[xX]/.test(text.slice(value.start, value.start + 2));
  const inWallet = () =>
    surroundings.names
      .slice(own.length)
      .some((name) => nameWords(name).some((word) => /^(?:wallet|signer|deployer|relayer|keystore)s?$/.test(word)));
  if (isParsedAsKey(text, surroundings)) return "private-key";
  for (const name of own) {
    const words = nameWords(name);
    const kind = nameKind(name);
    const has = (word: RegExp) => words.some((each) => word.test(each));
    if (has(/^(?:spend|view)$/) && has(/^(?:key|secret)$/) && !has(/^(?:public|pub)$/)) return has(/^spend$/) ? "spend-key" : "view-key";
    if (
      kind === "public" ||
      kind === "public-key" ||
      has(/^(?:pub|public|hash|address|txid|tx|salt|hmac|sha|md|keccak|fingerprint|thumbprint|digest|checksum)$/)
    )
      return "public";
    const venue = venueIn(name)?.venue;
    // An exchange's own keys are found by its rules; its chain's and wallets', and what is written with 0x, belong here.
    const onChain = has(/^(?:chain|smart|wallet|bsc|bnb|web3|evm)$/) || prefixed;
    if (venue !== undefined && isExchange(venue) && !onChain) return "nothing";
    if (kind === "private-key" || has(/^(?:priv|privkey|privatekey)$/)) return "private-key";
    if (has(owner) && (has(keyWord) || name === "DEPLOYER") && !has(/^(?:jwt|session|cookie|api|access|encryption|admin)$/))
      return "private-key";
    if (
      words.some((word) => chainOfWord.has(word) && !ordinary.test(word)) &&
      has(/^(?:key|pk|sk|pkey|secret|seed)$/) &&
      !has(/^(?:api|access|client|project|scan)$/)
    )
      return "private-key";
    if (/^(?:[A-Z0-9]+_)*PK\d*$/.test(name) || (has(/^secret$/) && has(/^seed$/))) return "private-key";
    if (words.length === 1 && has(keyWord) && inWallet()) return "private-key";
    if (prefixed && /^pk$/.test(name) && surroundings.scope !== null) {
      const { start, end } = surroundings.scope;
      if (/address|account|wallet|signer/i.test(text.slice(start, end))) return "private-key";
    }
    if (/^accounts$/i.test(name) && surroundings.names.some((other) => /^networks?$|hardhat|truffle/i.test(other))) return "private-key";
  }
  if (callee !== null && (surroundings.index ?? 0) === 0 && loading.test(callee)) return "private-key";
  return "nothing";
}

/** Types whose only text form is a private key: Nethereum's `new Account(V)`, Rust's `V.parse::<LocalWallet>()` and `LocalWallet::from_str(V)`. */
function isParsedAsKey(text: string, { callee, index, value }: Surroundings): boolean {
  if (callee === "Account" && index === 0) return /\bNethereum|\bWeb3\(/.test(text);
  const [before, behind] = [text.slice(Math.max(0, value.start - 80), value.start), text.slice(value.end, value.end + 60)];
  const typed = /^"\s*\.parse::<\s*(?:\w+::)*(?:LocalWallet|PrivateKeySigner|LocalSigner)\b/.test(behind);
  return (
    typed ||
    /\b(?:LocalWallet|PrivateKeySigner|LocalSigner)::from_str\(\s*"$/.test(before) ||
    (/:\s*(?:\w+::)*(?:LocalWallet|PrivateKeySigner|LocalSigner)\s*=\s*"$/.test(before) && /^"\s*\.parse\(\)/.test(behind))
  );
}

/** What every name that `calledOf` accepts, and every call, holds some of. */
const telling =
  /priv|keys?(?![a-z])|(?<![a-z])[ps]k(?![a-z])|secret|seed|deploy|signer|relayer|keeper|minter|operator|sequencer|batcher|proposer|challenger|sender|faucet|(?<![a-z])bots?(?![a-z])|wallet|treasury|owner|admin|validator|funder|liquidator|burner|executor|trader|account[s(]|credentials|ecdsa|broadcast/i;

/**
 * Asks for ascending offsets whether any text so near before them that it could name the value may call it a key: a list of
 * hashes is passed over by this question alone. Reads the text once.
 */
export function tellingWords({ text }: Pick<Layer, "text">): (start: number) => boolean {
  const pattern = new RegExp(telling, "gi");
  let last = Number.NEGATIVE_INFINITY;
  let next = -1;
  return (start) => {
    while (next < start) {
      last = Math.max(last, next);
      pattern.lastIndex = Math.max(pattern.lastIndex, start - REACH_BACK);
      next = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return last >= start - REACH_BACK && last >= 0;
  };
}

const testWord =
  /(?<![a-z])(?:test[-_ ]?net|testnets|devnet|localnet|sepolia|goerli|ropsten|rinkeby|kovan|holesky|hoodi|mumbai|amoy|fuji|chapel|alfajores|signet|regtest|shasta|nile|ghostnet|preprod|futurenet|localhost|127\.0\.0\.1|hardhat|ganache|anvil)(?![a-z])/i;

/** Whether a test network is named in the identifier, in the names around it, in the same object or in the comment beside it. */
export function isTestnet(layer: Pick<Layer, "text">, { names, callee, comment, scope, enclosed }: Surroundings): boolean {
  const spoken = [...names, callee ?? ""].map((name) => nameWords(name).join(" ")).join(" | ");
  if (testWord.test(spoken) || testWord.test(spoken.replace(/test net/g, "testnet")) || (comment !== null && testWord.test(comment)))
    return true;
  return enclosed && scope !== null && scope.end - scope.start < 2048 && testWord.test(layer.text.slice(scope.start, scope.end));
}
