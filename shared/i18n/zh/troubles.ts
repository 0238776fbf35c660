import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"zh", typeof english> = {
	"event.refused": "这件事没有做成：",
	"event.take_away": "移除",

	"message.delete": "删除",
	"message.delete_body": "它从没发出过，所以别人都没有。删除后就找不回来了。",
	"message.delete_heading": "删除这条消息吗？",
	"message.retry": "重试",

	"refusal.already_sent": "还没来得及修改，它就已经发出了。",
	"refusal.bad_entry": "服务器没看懂这条消息。",
	"refusal.bad_text": "这条消息里有不能保存的字符。",
	"refusal.bad_vote": "这个投票和选项对不上。",
	"refusal.body_too_long": "这条消息太长了。分成几条发送吧。",
	"refusal.device_gone": "还没到发送时间，写下它的设备就退出登录了。",
	"refusal.empty_message": "这条消息里什么都没有。",
	"refusal.id_taken": "这条消息已经用在别的地方了。",
	"refusal.not_allowed": "你不能在这个会话里这样做。",
	"refusal.not_author": "这条消息是别人的。",
	"refusal.not_editable": "投票的内容不能再改：已经有人按这些文字投了票。",
	"refusal.thread_not_found": "你已经不在这个会话里了。",
	"refusal.too_many_edits": "这条消息改过太多次，不能再改了。",
	"refusal.too_many_scheduled": "等着稍后发送的消息太多了。先发出或删除一些。",
	"refusal.unknown_file": "这条消息的一个文件属于另一条消息。",
	"refusal.unknown_member": "这里提到的人中，有人不在这个家庭里。",
	"refusal.too_many_stars": "你加的星标已经到上限了。先取消另一条消息的星标。",
	"refusal.unknown_message": "它所说的那条消息不在那里。",

	"thread.refused": { other: "有 {count} 条消息没有发出" },
	"thread.retry_all": "全部重试",
};
