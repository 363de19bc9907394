// Public keys from private scalars. secp256k1 and the two Edwards families come ready-made; the NIST and Brainpool curves
// are built from their parameters (SEC 2, RFC 5639) on first use, since a hook must not pay for curves it never meets.

import { type WeierstrassPointCons, weierstrass } from "@noble/curves/abstract/weierstrass.js";
import { ed448, x448 } from "@noble/curves/ed448.js";
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { bytesToNumberLE } from "@noble/curves/utils.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { shake256 } from "@noble/hashes/sha3.js";

type Constants = readonly [p: string, a: string, b: string, n: string, Gx: string, Gy: string];

const parameters: Readonly<Record<string, Constants>> = {
  "P-192": [
    "fffffffffffffffffffffffffffffffeffffffffffffffff",
    "fffffffffffffffffffffffffffffffefffffffffffffffc",
    "64210519e59c80e70fa7e9ab72243049feb8deecc146b9b1",
    "ffffffffffffffffffffffff99def836146bc9b1b4d22831",
    "188da80eb03090f67cbf20eb43a18800f4ff0afd82ff1012",
    "7192b95ffc8da78631011ed6b24cdd573f977a11e794811",
  ],
  "P-224": [
    "ffffffffffffffffffffffffffffffff000000000000000000000001",
    "fffffffffffffffffffffffffffffffefffffffffffffffffffffffe",
    "b4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4",
    "ffffffffffffffffffffffffffff16a2e0b8f03e13dd29455c5c2a3d",
    "b70e0cbd6bb4bf7f321390b94a03c1d356c21122343280d6115c1d21",
    "bd376388b5f723fb4c22dfe6cd4375a05a07476444d5819985007e34",
  ],
  "P-256": [
    "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
    "ffffffff00000001000000000000000000000000fffffffffffffffffffffffc",
    "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
    "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
    "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
    "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
  ],
  "P-384": [
    "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
    "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc",
    "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef",
    "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973",
    "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
    "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f",
  ],
  "P-521": [
    "1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc",
    "51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00",
    "1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
    "c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66",
    "11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650",
  ],
  brainpoolP256r1: [
    "a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377",
    "7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4b44f330b5d9",
    "26dc5c6ce94a4b44f330b5d9bbd77cbf958416295cf7e1ce6bccdc18ff8c07b6",
    "a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7",
    "8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262",
    "547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997",
  ],
  brainpoolP384r1: [
    "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71874700133107ec53",
    "7bc382c63d8c150c3c72080ace05afa0c2bea28e4fb22787139165efba91f90f8aa5814a503ad4eb04a8c7dd22ce2826",
    "4a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a62e880ea53eeb62d57cb4390295dbc9943ab78696fa504c11",
    "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565",
    "1d1c64f068cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03436d646aaef87b2e247d4af1e",
    "8abe1d7520f9c2a45cb1eb8e95cfd55262b70b29feec5864e19c054ff99129280e4646217791811142820341263c5315",
  ],
  brainpoolP512r1: [
    "aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b009bc66842aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3",
    "7830a3318b603b89e2327145ac234cc594cbdd8d3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca",
    "3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94cadc083e67984050b75ebae5dd2809bd638016f723",
    "aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca92619418661197fac10471db1d381085ddaddb58796829ca90069",
    "81aee4bdd82ed9645a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d48d50d1687b93b97d5f7c6d5047406a5e688b352209bcb9f822",
    "7dde385d566332ecc0eabfa9cf7822fdf209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2fa8f0540678cd1e0f3ad80892",
  ],
};

const built = new Map<string, WeierstrassPointCons<bigint>>();

function pointsOf(curve: string): WeierstrassPointCons<bigint> | null {
  if (curve === "secp256k1") return secp256k1.Point;
  const ready = built.get(curve);
  if (ready !== undefined) return ready;
  const constants = parameters[curve];
  if (constants === undefined) return null;
  const [p, a, b, n, Gx, Gy] = constants.map((digits) => BigInt(`0x${digits}`)) as [bigint, bigint, bigint, bigint, bigint, bigint];
  const made = weierstrass({ p, a, b, n, h: 1n, Gx, Gy });
  built.set(curve, made);
  return made;
}

/** The curve over the given prime field; no two known curves share one. */
export function curveByPrime(prime: bigint): string | null {
  if (prime === secp256k1.Point.CURVE().p) return "secp256k1";
  const digits = prime.toString(16);
  return Object.entries(parameters).find(([, [p]]) => p === digits)?.[0] ?? null;
}

interface Points<P> {
  readonly BASE: P & { toAffine(): { x: bigint; y: bigint } };
  fromAffine(point: { x: bigint; y: bigint }): P;
}

/** Multiplications on one curve from which on the library's table of multiples has paid for itself. */
const MANY = 24;

const uses = new Map<unknown, number>();

/**
 * The base point, at first without the library's table of multiples, which costs ten times one multiplication (40 ms for
 * P-256): one key does not pay for it, a file of a thousand does. The unsafe multiplication varies in time with the scalar,
 * which nobody can watch here.
 */
function base<P>(points: Points<P>): P {
  const used = (uses.get(points) ?? 0) + 1;
  uses.set(points, used);
  return used < MANY ? points.fromAffine(points.BASE.toAffine()) : points.BASE;
}

/** Bits of a curve's order, or null where the curve is not known. */
export function curveBits(curve: string): number | null {
  return pointsOf(curve)?.Fn.BITS ?? null;
}

/** Uncompressed point of `scalar` (SEC 1 section 2.3.3), or null for an unknown curve or a scalar that is no private key. */
export function ecPublicKey(curve: string, scalar: bigint): Uint8Array | null {
  const points = pointsOf(curve);
  if (points === null || scalar <= 0n || scalar >= points.Fn.ORDER) return null;
  return base(points).multiplyUnsafe(scalar).toBytes(false);
}

/** Whether two encodings (compressed or not) name one point. */
export function samePoint(curve: string, uncompressed: Uint8Array, other: Uint8Array): boolean {
  const compressed = other[0] === 2 || other[0] === 3;
  const own = compressed
    ? Uint8Array.of(2 + (uncompressed.at(-1)! & 1), ...uncompressed.subarray(1, 1 + (uncompressed.length - 1) / 2))
    : uncompressed;
  return pointsOf(curve) !== null && own.length === other.length && own.every((byte, index) => byte === other[index]);
}

export type MontgomeryOrEdwards = "Ed25519" | "X25519" | "Ed448" | "X448";

export const secretLengths: Readonly<Record<MontgomeryOrEdwards, number>> = { Ed25519: 32, X25519: 32, Ed448: 57, X448: 56 };

/** Public key of a seed or clamped scalar, or null where its length is wrong. */
export function octetPublicKey(curve: MontgomeryOrEdwards, secret: Uint8Array): Uint8Array | null {
  if (secret.length !== secretLengths[curve]) return null;
  if (curve === "X25519") return x25519.getPublicKey(secret);
  if (curve === "X448") return x448.getPublicKey(secret);
  if (curve === "Ed25519") return base(ed25519.Point).multiplyUnsafe(seedScalar25519(secret)).toBytes();
  return base(ed448.Point).multiplyUnsafe(seedScalar448(secret)).toBytes();
}

/** RFC 8032 section 5.1.5. */
function seedScalar25519(seed: Uint8Array): bigint {
  const half = sha512(seed).slice(0, 32);
  half[0]! &= 0xf8;
  half[31] = (half[31]! & 0x7f) | 0x40;
  return bytesToNumberLE(half) % ed25519.Point.Fn.ORDER;
}

/** RFC 8032 section 5.2.5. */
function seedScalar448(seed: Uint8Array): bigint {
  const half = shake256(seed, { dkLen: 57 });
  half[0]! &= 0xfc;
  half[55]! |= 0x80;
  half[56] = 0;
  return bytesToNumberLE(half) % ed448.Point.Fn.ORDER;
}
