// Names and numbers that their mere shape tells, against values that only come near one.

import { Random } from "@hodlguard/fixtures";
import { describe, expect, test } from "@jest/globals";
import { isPlainName } from "../../src/prefilter/plain-names.ts";

const isName = (text: string): boolean => isPlainName(new TextEncoder().encode(text), { start: 0, end: text.length });

describe("people and programs write", () => {
  test.each([
    "com/ccxt/ccxt/issues/15990",
    "--timerange=1527595200-1527618600",
    "test_validate_timeframes_emulated_ohlcv_1",
    "fetchL2OrderBook",
    "getOneOfManySubQuerySelectColumns",
    "modules/cloud/amazon/ec2_vpc_net_info",
    "modules/network/fortios/fortios_firewall_vipgrp46",
    "-8107946473624661595151902936729622734021690256338954698937626931298412707438545",
    "6506833320952669167898688709329/5070602400912917605986812821504",
    "16840434497100886801e-19",
    "00021588599999999999",
    "com/lightningnetwork/lnd/fn/v2",
    "com/golang-jwt/jwt/v5",
    "rollup/rollup-win32-ia32-msvc",
    "--target-version=py310",
    "5-cp314-cp314t-musllinux_1_2_i686",
    "com/form3tech-oss/jwt-go",
    "__meta_ec2_vpc_id",
    "futures_ohlcv-1m_2024-07-01T23-40",
    "20060102T150405Z0700",
    "2021_01_01t00_00_00_000000000z",
    "4-pp310-pypy310_pp73-win_amd64",
    "com/cpuguy83/go-md2man/v2",
    "goldenExchangeTxUiJs",
    "BTC-27MAR26-100000-C",
    "TRX-USDC-6MAR26-0D264-C",
    "BTC-CBUT-27MAR26-72000_82000_90000",
    "AAPL-1jan2026-200-P",
  ])("%s", (text) => {
    expect(isName(text)).toBe(true);
  });
});

describe("not so", () => {
  test.each([
    ["a UUID", "3f2504e0-4f89-41d3-9a0c-0305e82c3301"],
    ["the number one as a key", `${"0".repeat(63)}1`],
    ["a seed in digits", "0".repeat(48)],
    ["text in hexadecimal twice", Buffer.from(Buffer.from("a secret of some length to hide").toString("hex")).toString("hex")],
    ["a number in the middle of a path's pieces", "a1b2/c3d4/e5f6/g7h8"],
    ["capitals in groups", "AB12-CD34-EF56-GH78"],
    ["a short value behind words", "com/ccxt/issues/f1a9c03b7d"],
    ["a token in groups behind a word", "crtok-k5w3mh-hrfn-jl5d-mlel-gvhgbf4i"],
    ["groups of five", "AB12C-HOUSE-DE34F-WATER"],
    ["more pieces than words", "net-f1a9c03-b7d44e1-9c02d1a"],
    ["a value behind a name", "some_exchange_name=f1a9c03-b7d44e1-9c02d1a"],
    ["words between plus signs", "water+f1a9c03b+house+green"],
    ["a date with no month's name", "BTC-27MAX26-100000-C"],
    ["a date in the middle of a piece", "BTC-27MAR26X-100000-C"],
  ])("%s", (_, text) => {
    expect(isName(text)).toBe(false);
  });

  test.each([
    ["base62", 20, 3],
    ["base62", 24, 1],
    ["base64", 24, 2],
    ["base64", 32, 0],
    ["base64url", 24, 6],
    ["base64url", 32, 1],
    ["base64url", 43, 0],
    ["hex", 32, 0],
    ["HEX", 32, 0],
    ["lower", 32, 0],
  ] as const)("random %s of %i, but for at most %i of 10,000", (alphabet, length, most) => {
    const random = new Random(`plain ${alphabet} ${length}`);
    let taken = 0;
    for (let index = 0; index < 10_000; index++) if (isName(random.text(length, alphabet))) taken++;
    expect(taken).toBeLessThanOrEqual(most);
  });
});
