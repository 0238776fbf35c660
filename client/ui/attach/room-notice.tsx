import { useEffect, useState } from "react";
import type { FileUsage } from "../../data/files/files.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useConnection } from "../../hooks/use-connection.ts";
import { Notice } from "../parts/notice.tsx";
import { writeSize } from "../text/sizes.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { tightRoom } from "./tight-room.ts";

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

	const tight = usage && tightRoom(usage);
	if (tight === null) return null;
	const { whose, used, limit } = tight;
	const key = used >= limit ? (`attach.${whose}_room_full` as const) : (`attach.${whose}_room` as const);
	return <Notice kind="calm">{t(key, { used: writeSize(used), limit: writeSize(limit) })}</Notice>;
}
