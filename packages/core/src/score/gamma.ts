// The gamma distribution and factorials, as far as the percentile needs them.

const logFactorials: number[] = [0];

/** Natural logarithm of n!, for whole n from 0. */
export function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next++) logFactorials.push(logFactorials[next - 1]! + Math.log(next));
  return logFactorials[n]!;
}

/** Natural logarithm of the gamma function for x > 0: Stirling's series, carried up to where it is good to 1e-12. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 12) shift += Math.log(at++);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

const ROUNDS = 1000;
const ENOUGH = 1e-12;

/** P(X <= x) for a gamma variable of the given shape and scale 1 (NIST DLMF 8.7.1 and the continued fraction 8.9.2). */
export function gammaCdf(x: number, shape: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let round = 1; round < ROUNDS && term > sum * ENOUGH; round++) {
      term *= x / (shape + round);
      sum += term;
    }
    return Math.min(1, front * sum);
  }
  // Lentz's way of evaluating the fraction from its top.
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let round = 1; round < ROUNDS; round++) {
    const a = -round * (round - shape);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return Math.max(0, 1 - front * fraction);
}
