import { databaseName, deleteDatabase, fileDatabaseName, importDatabaseName, searchDatabaseName } from "./database.ts";
import type { Wipe } from "./session-entry.ts";
import { createStore } from "./store.ts";

/** Takes a member's words off this disk: all of them, or only the conversation; files go with them, but for those nobody else has. Rejects when it could not be done. */
export async function wipe(factory: IDBFactory, { memberId, what }: Wipe): Promise<void> {
	const name = databaseName(memberId);
	if (what === "everything") {
		const names = [name, fileDatabaseName(memberId), searchDatabaseName(memberId), importDatabaseName(memberId)];
		await Promise.all(names.map((one) => deleteDatabase(factory, one)));
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
	// Behind the words: another page may hold on to it for a while.
	await deleteDatabase(factory, searchDatabaseName(memberId));
	// An export under way is somebody's words, too.
	await deleteDatabase(factory, importDatabaseName(memberId));
	const { wipeSeenFiles } = await import("./files/wipe-files.ts");
	await wipeSeenFiles(factory, memberId);
}
