import type { Logger } from "pino";
import { explainTrouble } from "../database/disk-trouble.ts";
import type { Database } from "../database/open-database.ts";
import { createReadShows } from "../people/shows.ts";
import type { Doors } from "../sync/doors.ts";
import type { Heard } from "./heard.ts";
import type { TellThread } from "./live-events.ts";
import { createLettingIn, type LetIntoChannel } from "./pusher/channel.ts";
import { createPublisher } from "./pusher/publisher.ts";
import type { PusherSettings } from "./pusher/sign.ts";
import { createSocketIo, type SocketIoDoor, type SocketIoParts } from "./socket-io.ts";
import { createMessageTelling } from "./tell-messages.ts";
import { createTyping, type TypingSaid } from "./typing.ts";

export type LiveParts = Omit<SocketIoParts, "onTyping" | "onError"> & {
	database: Database;
	heard: Heard;
	log: Logger;
	pusher: PusherSettings | null;
	/** Shows in the app that somebody types elsewhere. */
	showTyping: (threadId: string, memberId: string, isTyping: boolean) => void;
};

/** The doors on which programs hear the family live. */
export type Live = {
	doors: Doors;
	socketIo: Pick<SocketIoDoor, "request" | "upgrade">;
	/** Null when no Pusher server is set up. */
	letIntoChannel: LetIntoChannel | null;
	/** Somebody began or stopped typing in the app. */
	typedInApp: (threadId: string, memberId: string, isTyping: boolean) => void;
	close: () => void;
};

export function openLive(parts: LiveParts): Live {
	const onError = (error: unknown) => parts.log.error({ err: error }, explainTrouble(error) ?? "live");
	const toPrograms = createTyping(({ threadId, memberId, isTyping, deviceId }) => {
		tell(threadId, "typing", { threadId, userId: memberId, isTyping }, deviceId ?? undefined);
	}, false);
	const toApp = createTyping(({ threadId, memberId, isTyping }) => {
		parts.showTyping(threadId, memberId, isTyping);
	}, true);
	const readShows = createReadShows(parts.database);

	/** What a member does not show in the app they do not show by a program either. */
	async function typed(said: TypingSaid): Promise<void> {
		const { typing } = await readShows(said.memberId);
		if (said.isTyping && !typing) return;
		toPrograms.say(said);
		toApp.say(said);
	}

	const socketIo = createSocketIo({
		...parts,
		onError,
		onTyping: (said) => {
			typed(said).catch(onError);
		},
	});
	const { rooms } = socketIo;
	const { pusher, clock, log } = parts;
	const publisher = pusher === null ? null : createPublisher({ settings: pusher, clock, log, fetch });
	const tell: TellThread = (...told) => {
		rooms.tell(...told);
		publisher?.tell(...told);
	};
	const isHeard = (threadId: string) => publisher !== null || rooms.isJoined(threadId);
	parts.heard.listen({
		...createMessageTelling({ database: parts.database, tell, isHeard, onError }),
		onMembersGone(threadId, memberIds) {
			for (const memberId of memberIds) rooms.doors.endThread(threadId, memberId);
		},
	});

	return {
		doors: rooms.doors,
		socketIo,
		letIntoChannel: pusher === null ? null : createLettingIn(pusher, parts.access),
		typedInApp: (threadId, memberId, isTyping) => toPrograms.say({ threadId, memberId, isTyping, deviceId: null }),
		close() {
			toPrograms.stop();
			toApp.stop();
			publisher?.stop();
			socketIo.close();
		},
	};
}
