/** Dense row-major matrices, just enough linear algebra for a truncated SVD. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
}

export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, data: new Float64Array(rows * columns) };
}

/** Adds `times` · from[at…] to to[start…], `width` numbers: the inner loop of everything here. */
export function addScaled(
  to: Float64Array | Float32Array,
  start: number,
  from: Float64Array | Float32Array,
  at: number,
  width: number,
  times: number,
): void {
  for (let j = 0; j < width; j++) {
    to[start + j] = (to[start + j] as number) + times * (from[at + j] as number);
  }
}

/** `mᵀ·m`, symmetric. */
export function gram(m: Matrix): Matrix {
  const { rows, columns, data } = m;
  const out = zeros(columns, columns);
  const sums = out.data;
  for (let row = 0; row < rows; row++) {
    const from = row * columns;
    for (let i = 0; i < columns; i++) {
      addScaled(sums, i * columns + i, data, from + i, columns - i, data[from + i] as number);
    }
  }
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < i; j++) sums[i * columns + j] = sums[j * columns + i] as number;
  }
  return out;
}

/** `a·b`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  const out = zeros(a.rows, b.columns);
  const n = b.columns;
  for (let i = 0; i < a.rows; i++) {
    for (let k = 0; k < a.columns; k++) {
      addScaled(out.data, i * n, b.data, k * n, n, a.data[i * a.columns + k] as number);
    }
  }
  return out;
}

/**
 * Eigenvalues (largest first) and eigenvectors (columns) of a symmetric matrix,
 * by Householder reduction and implicit QL (EISPACK tred2 and tql2, public domain).
 */
export function eigen(symmetric: Matrix): { values: Float64Array; vectors: Matrix } {
  const n = symmetric.rows;
  const v = symmetric.data.slice();
  const d = new Float64Array(n);
  const e = new Float64Array(n);
  const at = (i: number, j: number): number => v[i * n + j] as number;
  const g = (array: Float64Array, i: number): number => array[i] as number;

  for (let j = 0; j < n; j++) d[j] = at(n - 1, j);
  for (let i = n - 1; i > 0; i--) {
    let scale = 0;
    let h = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(g(d, k));
    if (scale === 0) {
      e[i] = g(d, i - 1);
      for (let j = 0; j < i; j++) {
        d[j] = at(i - 1, j);
        v[i * n + j] = 0;
        v[j * n + i] = 0;
      }
    } else {
      for (let k = 0; k < i; k++) {
        d[k] = g(d, k) / scale;
        h += g(d, k) ** 2;
      }
      let f = g(d, i - 1);
      let root = Math.sqrt(h);
      if (f > 0) root = -root;
      e[i] = scale * root;
      h -= f * root;
      d[i - 1] = f - root;
      for (let j = 0; j < i; j++) e[j] = 0;
      for (let j = 0; j < i; j++) {
        f = g(d, j);
        v[j * n + i] = f;
        let sum = g(e, j) + at(j, j) * f;
        for (let k = j + 1; k <= i - 1; k++) {
          sum += at(k, j) * g(d, k);
          e[k] = g(e, k) + at(k, j) * f;
        }
        e[j] = sum;
      }
      f = 0;
      for (let j = 0; j < i; j++) {
        e[j] = g(e, j) / h;
        f += g(e, j) * g(d, j);
      }
      const hh = f / (h + h);
      for (let j = 0; j < i; j++) e[j] = g(e, j) - hh * g(d, j);
      for (let j = 0; j < i; j++) {
        f = g(d, j);
        const s = g(e, j);
        for (let k = j; k <= i - 1; k++) v[k * n + j] = at(k, j) - (f * g(e, k) + s * g(d, k));
        d[j] = at(i - 1, j);
        v[i * n + j] = 0;
      }
    }
    d[i] = h;
  }
  for (let i = 0; i < n - 1; i++) {
    v[(n - 1) * n + i] = at(i, i);
    v[i * n + i] = 1;
    const h = g(d, i + 1);
    if (h !== 0) {
      for (let k = 0; k <= i; k++) d[k] = at(k, i + 1) / h;
      for (let j = 0; j <= i; j++) {
        let sum = 0;
        for (let k = 0; k <= i; k++) sum += at(k, i + 1) * at(k, j);
        for (let k = 0; k <= i; k++) v[k * n + j] = at(k, j) - sum * g(d, k);
      }
    }
    for (let k = 0; k <= i; k++) v[k * n + i + 1] = 0;
  }
  for (let j = 0; j < n; j++) {
    d[j] = at(n - 1, j);
    v[(n - 1) * n + j] = 0;
  }
  v[n * n - 1] = 1;
  e[0] = 0;

  for (let i = 1; i < n; i++) e[i - 1] = g(e, i);
  e[n - 1] = 0;
  let shift = 0;
  let largest = 0;
  for (let l = 0; l < n; l++) {
    largest = Math.max(largest, Math.abs(g(d, l)) + Math.abs(g(e, l)));
    let m = l;
    while (m < n - 1 && Math.abs(g(e, m)) > Number.EPSILON * largest) m++;
    if (m > l) {
      for (let round = 0; round < 60; round++) {
        let f = g(d, l);
        let p = (g(d, l + 1) - f) / (2 * g(e, l));
        let r = Math.hypot(p, 1);
        if (p < 0) r = -r;
        d[l] = g(e, l) / (p + r);
        d[l + 1] = g(e, l) * (p + r);
        const next = g(d, l + 1);
        let h = f - g(d, l);
        for (let i = l + 2; i < n; i++) d[i] = g(d, i) - h;
        shift += h;
        p = g(d, m);
        let c = 1;
        let c2 = c;
        let c3 = c;
        const after = g(e, l + 1);
        let s = 0;
        let s2 = 0;
        for (let i = m - 1; i >= l; i--) {
          c3 = c2;
          c2 = c;
          s2 = s;
          f = c * g(e, i);
          h = c * p;
          r = Math.hypot(p, g(e, i));
          e[i + 1] = s * r;
          s = g(e, i) / r;
          c = p / r;
          p = c * g(d, i) - s * f;
          d[i + 1] = h + s * (c * f + s * g(d, i));
          for (let k = 0; k < n; k++) {
            const x = at(k, i + 1);
            v[k * n + i + 1] = s * at(k, i) + c * x;
            v[k * n + i] = c * at(k, i) - s * x;
          }
        }
        p = (-s * s2 * c3 * after * g(e, l)) / next;
        e[l] = s * p;
        d[l] = c * p;
        if (Math.abs(g(e, l)) <= Number.EPSILON * largest) break;
      }
    }
    d[l] = g(d, l) + shift;
    e[l] = 0;
  }
  const order = Array.from(d.keys()).sort((a, b) => g(d, b) - g(d, a) || a - b);
  const vectors = zeros(n, n);
  order.forEach((from, to) => {
    for (let row = 0; row < n; row++) vectors.data[row * n + to] = at(row, from);
  });
  return { values: Float64Array.from(order, (i) => g(d, i)), vectors };
}

/**
 * An orthonormal basis of the columns' span, m·E·λ^-½ of the eigen-decomposition
 * of mᵀm, longest direction first, with those lengths (the singular values of m).
 * Directions of no length become zero columns.
 */
export function orthonormalise(m: Matrix): { basis: Matrix; lengths: Float64Array } {
  const { values, vectors } = eigen(gram(m));
  const floor = Math.max(1e-12, (values[0] ?? 0) * 1e-10);
  const lengths = new Float64Array(values.length);
  for (let j = 0; j < vectors.columns; j++) {
    const value = values[j] ?? 0;
    const length = value > floor ? Math.sqrt(value) : 0;
    lengths[j] = length;
    for (let i = 0; i < vectors.rows; i++) {
      (vectors.data[i * vectors.columns + j] as number) *= length > 0 ? 1 / length : 0;
    }
  }
  return { basis: multiply(m, vectors), lengths };
}
