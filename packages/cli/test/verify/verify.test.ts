import { createHmac, generateKeyPairSync, verify as verifySignature } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { binancePair, makeRepository, type TestRepository } from "@hodlguard/fixtures";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Ask } from "../../src/credentials/ask-exchange.ts";
import { permissionsFrom, verdictFrom } from "../../src/credentials/credential-verdict.ts";
import { hostOf } from "../../src/credentials/exchange-hosts.ts";
import { signedQuery, signPayload } from "../../src/credentials/sign.ts";
import { verifyReport } from "../../src/credentials/verify-report.ts";
import { report } from "../run-cli.ts";

describe("signatures", () => {
  test("HMAC against node:crypto, over the exact bytes", () => {
    for (const payload of ["", "timestamp=1578963600000", "symbol=%EF%BC%91&side=BUY", "symbol=１２３"])
      expect(signPayload(payload, { secret: "s3cret" })).toBe(createHmac("sha256", "s3cret").update(Buffer.from(payload)).digest("hex"));
  });

  test("RSA and Ed25519 verify under the public key, and stand percent-encoded at the end of the query", () => {
    for (const { publicKey, privateKey } of [generateKeyPairSync("rsa", { modulusLength: 2048 }), generateKeyPairSync("ed25519")]) {
      const query = "recvWindow=5000&timestamp=1";
      const match = /^(.*)&signature=([^&]+)$/.exec(signedQuery(query, { key: privateKey }))!;
      expect(match[1]).toBe(query);
      expect(match[2]).toMatch(/^[A-Za-z0-9%]+$/);
      const algorithm = publicKey.asymmetricKeyType === "rsa" ? "sha256" : null;
      expect(verifySignature(algorithm, Buffer.from(query), publicKey, Buffer.from(decodeURIComponent(match[2]!), "base64"))).toBe(true);
    }
  });
});

describe("verdicts", () => {
  test.each([
    [200, { ipRestrict: true }, "live", "done"],
    [400, { code: -2014 }, "malformed", "done"],
    [401, { code: -2015, msg: "request ip: 203.0.113.9" }, "undetermined", "done"],
    [401, { code: -2008 }, "not-recognised-here", "done"],
    [400, { code: -1022 }, "live-key-secret-mismatch", "done"],
    [400, { code: -1021 }, "undetermined", "again"],
    [200, { code: -2015 }, "undetermined", "done"],
    [429, null, "undetermined", "stop"],
    [418, { code: -1003 }, "undetermined", "stop"],
    [451, null, "undetermined", "stop"],
    [503, "oops", "undetermined", "done"],
  ])("%s %j is %s", (status, body, verdict, next) => {
    const judged = verdictFrom({ status, body });
    expect(judged).toMatchObject({ verdict, next });
    expect(judged.why).not.toContain("203.0.113.9");
  });

  test("permissions: every field is optional", () => {
    expect(
      permissionsFrom({
        ipRestrict: false,
        createTime: 1_698_645_219_000,
        enableReading: true,
        enableWithdrawals: true,
        enableFutures: "yes",
      }),
    ).toEqual({
      may: ["read", "withdraw"],
      tiedToAddresses: false,
      created: "2023-10-30",
    });
    expect(permissionsFrom({})).toEqual({ may: [], tiedToAddresses: null, created: null });
  });

  test("hosts: one per environment, none where the interface differs", () => {
    expect(hostOf("mainnet")).toMatchObject({ origin: "https://api.binance.com", tellsPermissions: true });
    expect(hostOf("testnet")?.origin).toBe("https://testnet.binance.vision");
    for (const environment of ["tr", "th", "cloud", "pay", "__proto__", "constructor"])
      expect([environment, hostOf(environment)]).toEqual([environment, null]);
  });
});

describe("a report's credentials are asked about", () => {
  let repository: TestRepository;
  let server: Server;
  let requests: { path: string; key: string | undefined; method: string | undefined }[];
  let answer: (query: URLSearchParams, key: string) => { status: number; body: unknown };
  const skew = 3_600_000;

  beforeEach(async () => {
    repository = makeRepository();
    requests = [];
    server = createServer((incoming, outgoing) => {
      const url = new URL(incoming.url!, "http://host");
      requests.push({ path: url.pathname, key: incoming.headers["x-mbx-apikey"] as string | undefined, method: incoming.method });
      const { status, body } =
        url.pathname === "/api/v3/time"
          ? { status: 200, body: { serverTime: Date.now() + skew } }
          : answer(url.searchParams, String(incoming.headers["x-mbx-apikey"]));
      outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterEach(async () => {
    repository.remove();
    await new Promise((resolve) => server.close(resolve));
  });

  /** The same requests over plain HTTP to the local server, whatever host they are for. */
  const ask: Ask = async (_origin, path, headers) => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers: { ...headers } });
    return { status: response.status, body: await response.json() };
  };

  async function verified(files: Record<string, string>, passphrase?: string) {
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
    const { report: made } = report(repository, ["files", "."]);
    const results = await verifyReport(made.findings, {
      ask,
      read: async ({ path }) => readFileSync(join(repository.dir, path!)),
      passphrase,
      now: Date.now,
    });
    return results;
  }

  /** Signed as this secret signs, and in time. */
  const signedBy = (secret: string) => (query: URLSearchParams) => {
    const signature = query.get("signature");
    query.delete("signature");
    const late = Math.abs(Number(query.get("timestamp")) - (Date.now() + skew)) > 10_000;
    if (late) return { status: 400, body: { code: -1021 } };
    return signature === createHmac("sha256", secret).update(query.toString()).digest("hex")
      ? { status: 200, body: { enableReading: true, ipRestrict: false } }
      : { status: 400, body: { code: -1022 } };
  };

  test("a live pair, by the host's own clock and one reading request", async () => {
    const pair = binancePair("verify");
    answer = signedBy(pair.secret);
    const results = await verified({ "bot/.env": `BINANCE_API_KEY=${pair.key}\nBINANCE_API_SECRET=${pair.secret}\n` });
    expect(results).toMatchObject([
      { verdict: "live", host: "api.binance.com", place: "bot/.env:1", permissions: { may: ["read"], tiedToAddresses: false } },
    ]);
    expect(requests).toEqual([
      { path: "/api/v3/time", key: undefined, method: "GET" },
      { path: "/sapi/v1/account/apiRestrictions", key: pair.key, method: "GET" },
    ]);
    expect(JSON.stringify(results)).not.toContain(pair.secret);
  });

  test("a key with somebody else's secret", async () => {
    const pair = binancePair("verify");
    answer = signedBy(binancePair("other").secret);
    expect(await verified({ "bot/.env": `BINANCE_API_KEY=${pair.key}\nBINANCE_API_SECRET=${pair.secret}\n` })).toMatchObject([
      { verdict: "live-key-secret-mismatch" },
    ]);
  });

  test("an API key with a private key beside it", async () => {
    const pair = binancePair("asymmetric");
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    answer = (query) => {
      const signature = Buffer.from(query.get("signature")!, "base64");
      query.delete("signature");
      return { status: verifySignature(null, Buffer.from(query.toString()), publicKey, signature) ? 200 : 400, body: { code: undefined } };
    };
    const pem = privateKey.export({ type: "pkcs8", format: "pem" });
    expect(await verified({ "bot/.env": `BINANCE_API_KEY=${pair.key}\n`, "bot/key.pem": String(pem) })).toMatchObject([
      { verdict: "live" },
    ]);
  });

  test("a half alone, and what is gone from its place, are not asked about", async () => {
    const pair = binancePair("verify");
    answer = () => ({ status: 200, body: {} });
    expect(await verified({ ".env": `BINANCE_API_SECRET=${pair.secret}\n` })).toMatchObject([
      { verdict: "undetermined", why: "its API key is not in the report", host: null },
    ]);
    repository.write(".env", `BINANCE_API_KEY=${pair.key}\nBINANCE_API_SECRET=${pair.secret}\n`);
    const { report: made } = report(repository, ["files", "."]);
    const gone = await verifyReport(made.findings, {
      ask,
      read: async () => Buffer.from("changed\n".repeat(9)),
      passphrase: undefined,
      now: Date.now,
    });
    expect(gone).toMatchObject([{ verdict: "undetermined", why: expect.stringContaining("could not be read again") }]);
    expect(requests).toEqual([]);
  });

  test("after a host asks to be left alone nothing more is sent", async () => {
    answer = () => ({ status: 429, body: { code: -1003 } });
    const [a, b] = [binancePair("a"), binancePair("b")];
    const results = await verified({
      "a/.env": `BINANCE_API_KEY=${a.key}\nBINANCE_API_SECRET=${a.secret}\n`,
      "b/.env": `BINANCE_API_KEY=${b.key}\nBINANCE_API_SECRET=${b.secret}\n`,
    });
    expect(results.map(({ verdict }) => verdict)).toEqual(["undetermined", "undetermined"]);
    expect(requests.filter(({ path }) => path !== "/api/v3/time")).toHaveLength(1);
  });
});
