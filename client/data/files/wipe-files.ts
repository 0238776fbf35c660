import { createTabs } from "../tabs.ts";
import { createFileStore } from "./file-database.ts";
import { createFileDisk } from "./file-disk.ts";
import { isUnsent } from "./file-fact.ts";

/** Takes a member's files off this disk but for those of their own the server does not have. Rejects when it could not. */
export async function wipeSeenFiles(factory: IDBFactory, memberId: string): Promise<void> {
	const store = createFileStore(factory, memberId);
	const disk = createFileDisk(store, createTabs(null));
	try {
		await disk.readAgain();
		const gone = [...disk.facts.get().values()].filter((fact) => !isUnsent(fact));
		await disk.remove(gone.map(({ id }) => id));
	} finally {
		disk.stop();
		store.close();
	}
}
