// Logistic regression by Newton's method: few features, one answer, no step size to choose.

/** `examples` are `{ features, random }`; gives the constant and one weight for each feature. A small ridge keeps weights finite. */
export function fitLogistic(examples, { rounds = 30, ridge = 1e-3 } = {}) {
  const size = examples[0].features.length + 1;
  const weights = new Array(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -ridge * weight);
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? ridge : 0)));
    for (const { features, random } of examples) {
      const x = [1, ...features];
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * weights[index], 0)));
      for (let row = 0; row < size; row++) {
        gradient[row] += ((random ? 1 : 0) - p) * x[row];
        for (let column = 0; column < size; column++) curvature[row][column] += p * (1 - p) * x[row] * x[column];
      }
    }
    solve(curvature, gradient).forEach((step, index) => {
      weights[index] += step;
    });
  }
  return weights;
}

/** Gauss-Jordan with pivoting, for a handful of unknowns. */
function solve(matrix, right) {
  const rows = matrix.map((row, index) => [...row, right[index]]);
  for (let column = 0; column < rows.length; column++) {
    let pivot = column;
    for (let row = column + 1; row < rows.length; row++) if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let row = 0; row < rows.length; row++) {
      if (row === column) continue;
      const factor = rows[row][column] / rows[column][column];
      for (let at = column; at <= rows.length; at++) rows[row][at] -= factor * rows[column][at];
    }
  }
  return rows.map((row, index) => row[rows.length] / row[index]);
}
