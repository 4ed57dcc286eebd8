/** Positions of nodes by their number, 24 bytes each. */
import type { Position } from './shape.ts';

export class NodeStore {
  #ids = new Float64Array(1 << 12);
  #lons = new Float64Array(1 << 12);
  #lats = new Float64Array(1 << 12);
  #size = 0;
  #sorted = true;

  get size(): number {
    return this.#size;
  }

  add(id: number, lon: number, lat: number): void {
    if (this.#size === this.#ids.length) this.#grow();
    if (this.#size > 0 && (this.#ids[this.#size - 1] ?? 0) >= id) this.#sorted = false;
    this.#ids[this.#size] = id;
    this.#lons[this.#size] = lon;
    this.#lats[this.#size] = lat;
    this.#size++;
  }

  position(id: number): Position | undefined {
    const at = this.#find(id);
    return at < 0 ? undefined : [this.#lons[at] ?? 0, this.#lats[at] ?? 0];
  }

  has(id: number): boolean {
    return this.#find(id) >= 0;
  }

  #find(id: number): number {
    if (!this.#sorted) this.#sort();
    let [low, high] = [0, this.#size - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#ids[middle] ?? 0;
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #grow(): void {
    const longer = (old: Float64Array) => {
      const made = new Float64Array(old.length * 2);
      made.set(old);
      return made;
    };
    this.#ids = longer(this.#ids);
    this.#lons = longer(this.#lons);
    this.#lats = longer(this.#lats);
  }

  #sort(): void {
    const order = Array.from({ length: this.#size }, (_, index) => index).sort(
      (a, b) => (this.#ids[a] ?? 0) - (this.#ids[b] ?? 0),
    );
    const ordered = (old: Float64Array) => Float64Array.from(order, (index) => old[index] ?? 0);
    [this.#ids, this.#lons, this.#lats] = [ordered(this.#ids), ordered(this.#lons), ordered(this.#lats)];
    this.#sorted = true;
  }
}
