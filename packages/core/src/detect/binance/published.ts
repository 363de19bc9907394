// The API keys, secrets and listen keys that Binance prints in its own documentation: copied into countless repositories,
// and nobody's. Kept as SHA-256 of the value, so that this file holds no key and no other scanner stumbles over it.
// Sources: binance-spot-api-docs, the derivatives, margin, options, FIX and sub-account pages, binance-us-api-docs, the
// Tokocrypto and Binance TR documentation.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { rememberingWhether } from "../../facts/remembering.ts";

/** Lengths of the published values: some samples are cut short. */
export const publishedLengths: ReadonlySet<number> = new Set([60, 62, 63, 64]);

const hashes: ReadonlySet<string> = new Set([
  "01d46623dcecd898377bca7ad1cc6ef21364fb8ef25238fdfedb0f10d507a0cd",
  "038653e6d13445a3507c91c04874ccf2cb25e6078eac728ccf915a1d1e8706bd",
  "09e59e63ee59f4f16875000cd3c33690f130ceab4aff3b75c96e8e88836f1b8a",
  "0c1cc8ea05afd55a92ed4f3ca2269ee35cae1b8aa6ba13a1c88ac4214f41e69f",
  "163479d8466a420a6e9b343c136cc1398afa1d1498849c99ecd59c8cecf86874",
  "1fbf6d20358e3554bec0ce4baf6ddd166cdc09e02b14833151082dd81ac2a2df",
  "20527912f28c35d2f4939ac8503c9e7b968c002e649184e8621022e182dcbb0e",
  "23e9efa3ced6e70c7f2dbe0d08295f18f94b0cbd5c6026677e3bc51897ee31f2",
  "2bf262f10f18d41f1d1822402ead34cd4705baf62a59f782c1dc18dccc03fb0b",
  "386028c139110266dcb868be85e408809f50dd7a843638c2b694a6fa1a679929",
  "39ff0e019884d7e62dfe1adeb9093bd02485c092f2d00318e5f8475e90ea9581",
  "3ace0da1f0e32affb8240a438f06964af778af285ade589f787a8862181f3c5a",
  "3b76d52c452446111712fa1a02da33ede27938e6e2ba943f514f3929b837f043",
  "3cdf0b83920e5951a133ea4471392a43dd5d2fe06ed43a10d415f130843c32ab",
  "3dc1adcf0fa055b2b2d0cbf5faba2bb243bfb6f9f90fb7537b7c1f5a1c4b3b59",
  "46c9ac9ccf18521f1422d1d198e2dcb326315cc14b6e9228e774e32220ea54dc",
  "528317b80ddddf67ca17f421cf4cf1268c7dac90d65c7ac8d2260ad9ee179757",
  "5761ecfd2239d284ccfd5aeb29621653335f7a69af5a2176ae2c86a512674665",
  "58cd4c2e8fe23834cd50cce8f9d258b5ef634af1951001859e512b2529cae1b0",
  "5ba1ed8425baaa72d558afddb8aaacdfe29ad0dc1a44dae76640127e83626d29",
  "5d3f8063e4250802689a9937900376dfd68b581a3bcb83c16569ad2e5c9298b5",
  "657f0dfc876ce54ab0143e1ecf39c702c4dc8111d408a476c84fb98a6ddb2523",
  "6a2f10e571ba3c7fcb0253911d1a3a40a70dac0793b7dea4b52bbd11775610fb",
  "6ea05159099a1f9784b9a678a9f54ad27d75b6ed171256bdeb4cbbc092edfc82",
  "6fd2063f1cd370c21f4d8e65c50d84c9c19bd87f10c7d134f9ce714e292aeee2",
  "816cca135d7effdb6bab9fd7a76a833ffa1f1b831290906896259d61254528ee",
  "84b24119069a9caff25acb49731c586f2bf19c7ef272fbd95241e4735cdd8cdb",
  "88a07940499df805e429410fb07b23408a5375962ad3960210e7c2c7aac67779",
  "8988c60ac0be43a2adee594559e75784a0e6e9eb7f0be38c19d3cd7ea08a0e0f",
  "99e4a93125ad88559c7dbf51aa3e66301440f4e6c51fc59a88d8af0f348a350b",
  "9cd8af77c9ba453389dec726d31425ea880a9df1081f613f22dbb0c562fe9351",
  "afcb22df3b7b1e056900e6cd2b1cd27cd6bc64a8aeac4016d96c214362c7137a",
  "c2242140f15ceee1aebda3f3c2030e8e96d88d9c58645712052b54aec0cb60cb",
  "c2cdb5350be92a49d4d191ad931ad58083eb11cf4b96efc0a8256341faf79cce",
  "d220e908b229c75ec9dc9d8a156b4e9350aae804a50001d8e745bced16f5eb85",
  "d996d642dd7d8ff19759fd9ccf1037d9979a6bcf29af9add09654ed8008c92df",
  "dda7ecd568b230e7ac4fe9f94195cd20e9f6f4fd25e991d7abf8a0dacd610fa7",
  "e031e4ca7b8238b83840b909ed23c76f26299bfb04689e3564939d18a6edddd3",
  "e6332270b07efd912aa582c5229da1dada9d23835abccc0a85077e51a64ce910",
  "e863d406d430fada756ddbb5ea52b7333f216f069141ebbab3e34d8850cac68e",
  "f70a225fd07a0050137e0a9dcf2d366ff495fbad326f182eb5104bbeb99dd537",
  "fc5a6c54a2079828a413a5700719d35e9e0b7e5035e8a371eedd56b39ef82f27",
]);

/** Whether Binance's documentation prints this value. */
export const isPublished = (value: string): boolean => publishedLengths.has(value.length) && isListed(value);

const isListed = rememberingWhether((value) => hashes.has(bytesToHex(sha256(utf8ToBytes(value)))));
