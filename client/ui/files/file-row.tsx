import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { AudioRow } from "./audio-row.tsx";
import { DocumentRow } from "./document-row.tsx";
import { VoiceRow } from "./voice-row.tsx";

export type FileRowProps = { message: TimelineMessage; file: AttachedFile; isTabStop: boolean };

/** A file that is not a picture, in a row of its own. */
export function FileRow(props: FileRowProps) {
	if (props.file.shownAs === "voice") return <VoiceRow {...props} />;
	if (props.file.shownAs === "audio") return <AudioRow {...props} />;
	return <DocumentRow {...props} />;
}
