/** What one connection keeps prepared in the memory of the database, at most. */
const KEPT_STATEMENTS = 250;

/** Names the statements of one connection that are worth preparing: those it has seen before, as many as it may keep. */
export class PreparedNames {
  private readonly names = new Map<string, string>();
  private readonly seenOnce = new Set<string>();

  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= KEPT_STATEMENTS) return known;
    if (!this.seenOnce.delete(text)) {
      this.seenOnce.add(text);
      // What is seen once and never again makes room for what may return.
      for (const oldest of this.seenOnce) if (this.seenOnce.size > KEPT_STATEMENTS) this.seenOnce.delete(oldest);
      return undefined;
    }
    const name = `s${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
