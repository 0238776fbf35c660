import { databaseName, deleteDatabase, fileDatabaseName, searchDatabaseName } from "./database.ts";
import type { Wipe } from "./session-entry.ts";
import { createStore } from "./store.ts";

/** Takes a member's words off this disk: all of them, or only the conversation; files go with them, but for those nobody else has. Rejects when it could not be done. */
export async function wipe(factory: IDBFactory, { memberId, what }: Wipe): Promise<void> {
	const name = databaseName(memberId);
	await deleteDatabase(factory, searchDatabaseName(memberId));
	if (what === "everything") {
		await Promise.all([deleteDatabase(factory, name), deleteDatabase(factory, fileDatabaseName(memberId))]);
		return;
	}
	const store = createStore(factory, name);
	try {
		await store.write(["updates", "facts"], "strict", async (tx) => {
			await Promise.all([tx.objectStore("updates").clear(), tx.objectStore("facts").clear()]);
		});
	} finally {
		store.close();
	}
	const { wipeSeenFiles } = await import("./files/wipe-files.ts");
	await wipeSeenFiles(factory, memberId);
}
