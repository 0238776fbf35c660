import { useEffect, useState } from "react";
import type { FileUsage } from "../../data/files/files.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useConnection } from "../../hooks/use-connection.ts";
import { Notice } from "../parts/notice.tsx";
import { writeSize } from "../text/sizes.ts";
import { useLaterText } from "../text/use-later-text.ts";

const nearlyFull = 0.9;

/** Said before it hurts: the server has little room left for files. Asked once something is attached and there is a network. */
export function RoomNotice() {
	const t = useLaterText();
	const { files } = useFamilyData();
	const isLive = useConnection().kind === "live";
	const [usage, setUsage] = useState<FileUsage | null>(null);

	useEffect(() => {
		if (!isLive) return;
		let isLeft = false;
		// Who gets no answer is not warned; the upload itself says when there is no room.
		files.usage().then(
			(answer) => {
				if (!isLeft && answer.ok) setUsage(answer.value);
			},
			() => undefined,
		);
		return () => {
			isLeft = true;
		};
	}, [files, isLive]);

	const tight = tightRoom(usage);
	if (tight === null) return null;
	const { whose, used, limit } = tight;
	const key = used >= limit ? (`attach.${whose}_room_full` as const) : (`attach.${whose}_room` as const);
	return <Notice kind="calm">{t(key, { used: writeSize(used), limit: writeSize(limit) })}</Notice>;
}

/** The room that is nearest to its end, when that is near. */
function tightRoom(usage: FileUsage | null) {
	if (usage === null) return null;
	const rooms = (["member", "family"] as const).map((whose) => ({ whose, ...usage[whose] }));
	const share = ({ used, limit }: { used: number; limit: number }) => used / Math.max(1, limit);
	const [tightest] = rooms
		.filter((room) => share(room) >= nearlyFull)
		.toSorted((one, other) => share(other) - share(one));
	return tightest ?? null;
}
