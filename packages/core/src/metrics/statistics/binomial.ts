/** Tails of the binomial distribution, exact. */

/** The probability of at least `k` hits in `n` tries, each a hit with probability `p`. */
export function atLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || p <= 0) return 0;
  if (p >= 1) return 1;
  // The smaller tail is summed: the larger one would lose it to rounding.
  return k > n * p ? sumFrom(k, n, p) : 1 - sumFrom(n - k + 1, n, 1 - p);
}

/** The probability of at most `k` hits. */
export function atMost(k: number, n: number, p: number): number {
  return atLeast(n - k, n, 1 - p);
}

/** Sums the terms from `k` upwards, which fall from there on. */
function sumFrom(k: number, n: number, p: number): number {
  let term = Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
  let sum = 0;
  for (let i = k; i <= n; i += 1) {
    sum += term;
    if (term < sum * 1e-15) break;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Stirling's series from 20 on, where its error is below 1e-13. */
function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1;
    for (let i = 2; i <= n; i += 1) product *= i;
    return Math.log(product);
  }
  const inverse = 1 / n;
  return (
    n * Math.log(n) -
    n +
    Math.log(2 * Math.PI * n) / 2 +
    inverse / 12 -
    inverse ** 3 / 360 +
    inverse ** 5 / 1260
  );
}
