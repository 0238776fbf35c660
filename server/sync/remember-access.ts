import type { DocumentName } from "../../shared/document-names.ts";
import type { RightsVersion } from "../database/write-queue.ts";
import type { Access } from "./access.ts";

/**
 * Remembers each yes until the next write that may take a right away: it is dropped before that write begins and
 * nothing is remembered until it has ended, so no frame is answered by a right that is gone (invariant 5).
 * A no is asked again every time.
 */
export function rememberAccess(ask: Access, rights: RightsVersion): Access {
	const granted = new Set<string>();
	let grantedAt: number | null = null;

	async function askNow(key: string, version: number | null, ...asked: Parameters<Access>): Promise<boolean> {
		const isGranted = await ask(...asked);
		if (isGranted && version !== null && version === rights()) granted.add(key);
		return isGranted;
	}

	return (name, who) => {
		const version = rights();
		if (version !== grantedAt) granted.clear();
		grantedAt = version;
		const key = `${who.memberId} ${who.deviceId} ${keyOf(name)}`;
		if (version !== null && granted.has(key)) return true;
		return askNow(key, version, name, who);
	};
}

function keyOf(name: DocumentName): string {
	switch (name.kind) {
		case "thread":
			return `thread ${name.threadId} ${name.segment}`;
		case "member":
			return `member ${name.memberId}`;
		case "outbox":
			// Every page of a device's outbox is as much its own as the next.
			return `outbox ${name.deviceId}`;
	}
}
