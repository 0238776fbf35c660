import type { ThreadRecord } from "../../../shared/member-document.ts";
import { Avatar } from "./avatar.tsx";
import { Disc } from "./disc.tsx";
import { Icon } from "./icon.tsx";
import { Mark } from "./mark.tsx";

type ThreadAvatarProps = { record: ThreadRecord; title: string; me: string; size: number };

/** A thread's disc: the house for the family, the other person for two, a sheet for notes to myself, people for a group. */
export function ThreadAvatar({ record, title, me, size }: ThreadAvatarProps) {
	const other = record.members.find((member) => member !== me);
	if (record.kind === "dm" && other) return <Avatar id={other} name={title} size={size} online={false} />;
	if (record.kind === "family") {
		return (
			<Disc size={size}>
				<Mark size={size * 0.58} />
			</Disc>
		);
	}
	return (
		<Disc size={size}>
			<Icon name={record.kind === "dm" ? "note" : "family"} size={size * 0.55} />
		</Disc>
	);
}
