import type { ThreadRecord } from "../../../shared/member-document.ts";
import styles from "./avatar.module.css";
import { Avatar } from "./avatar.tsx";
import { Icon } from "./icon.tsx";
import { Mark } from "./mark.tsx";

/** A thread's disc: the house for the family, the other person for two, people for a group. */
export function ThreadAvatar({ record, me, size }: { record: ThreadRecord; me: string; size: number }) {
	if (record.kind === "dm") {
		const other = record.members.find((member) => member !== me) ?? me;
		return <Avatar id={other} name={record.title} size={size} online={false} />;
	}
	return (
		<span
			className={styles.house}
			style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
			aria-hidden="true"
		>
			{record.kind === "family" ? <Mark size={size * 0.58} /> : <Icon name="family" size={size * 0.55} />}
		</span>
	);
}
