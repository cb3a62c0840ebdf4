/** Articles already opened, kept on the device by version so that a reading may be taken up again; it holds numbers only. */
export class ReadingProgress {
  private readonly key: string;

  constructor(
    versionId: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'> = sessionStorage,
  ) {
    this.key = `croisee.charter.${versionId}`;
  }

  opened(): ReadonlySet<number> {
    return new Set(
      (this.storage.getItem(this.key) ?? '')
        .split(',')
        .map(Number)
        .filter((number) => Number.isInteger(number) && number > 0),
    );
  }

  add(number: number): ReadonlySet<number> {
    const opened = new Set([...this.opened(), number]);
    this.storage.setItem(this.key, [...opened].sort((a, b) => a - b).join(','));
    return opened;
  }
}
