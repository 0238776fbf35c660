import { FileRow } from "../files/file-row.tsx";
import type { LookedAt } from "../lightbox/looked-at.ts";
import { FromWhom } from "./from-whom.tsx";
import styles from "./media.module.css";
import { Sections } from "./sections.tsx";

type DocumentsProps = { documents: readonly LookedAt[]; onJump: (messageId: string) => void };

/** Files that are no pictures: what there is to hear or to take along, and the way to its message. */
export function Documents({ documents, onJump }: DocumentsProps) {
	const things = documents.map((one) => ({ ...one, key: one.file.id, at: one.message.at }));
	return (
		<Sections className={styles.rows ?? ""} things={things}>
			{({ file, message }) => (
				<div className={styles.row}>
					<FileRow file={file} message={message} isTabStop />
					<FromWhom message={message} onJump={onJump} />
				</div>
			)}
		</Sections>
	);
}
