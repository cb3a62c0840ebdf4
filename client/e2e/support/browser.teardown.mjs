/** Ends what the setup started, and nothing else. */
export default async function tearDown() {
  await globalThis.croiseeBrowser?.close();
  await globalThis.croiseeServer?.dispose();
}
