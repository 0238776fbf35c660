import type { ThreadRecord } from "../../../shared/member-document.ts";
import { Avatar } from "../parts/avatar.tsx";
import { writeNearMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import styles from "./message-info.module.css";
import { readersOf } from "./readers.ts";

type MessageReadersProps = {
	record: ThreadRecord;
	message: { by: string; seq: number };
	told: readonly { memberId: string; at: string }[] | null;
	me: string;
};

/** "Read by 3 of 5", by name, with the times that are known. */
export function MessageReaders({ record, message, told, me }: MessageReadersProps) {
	const t = useLaterText();
	const nameOf = useMemberName();
	const { read, unread, all } = readersOf({ record, message, told });
	if (all === 0) return null;
	const row = (id: string, at: string | null) => (
		<li key={id} className={styles.reader}>
			<Avatar id={id} name={nameOf(id)} size={36} online={false} />
			<span className={styles.name} dir="auto">
				{id === me ? t("message.you") : nameOf(id)}
			</span>
			{at && <time dateTime={at}>{writeNearMoment(at)}</time>}
		</li>
	);
	return (
		<>
			<h3 className={styles.heading}>{t("message_info.read_by", { read: String(read.length), all: String(all) })}</h3>
			{read.length > 0 && <ul>{read.map(({ id, at }) => row(id, at))}</ul>}
			{unread.length > 0 && (
				<>
					<h3 className={styles.heading}>{t("message_info.not_yet")}</h3>
					<ul>{unread.map((id) => row(id, null))}</ul>
				</>
			)}
		</>
	);
}
