"""Orca whose voice is a pen: what it would say is written to the standard output, one JSON object a line.

{"text": …, "language": …}  said; the language (BCP 47) is the one that Orca read for this run of text, "" where the words are its own
{"stop": true}              what was being said is cut off
{"idle": true}              ten times a second, while no event waits to be looked at

Knows nothing of the element. Made for Orca 43; it needs no sound card and no speech server, and leaves other Orcas of this machine alone.
"""

import json
import sys

import gi

gi.require_version("Gdk", "3.0")
from gi.repository import GLib
from orca import orca, settings, speech_generator
from orca.acss import ACSS
from orca.event_manager import getManager as event_manager
from orca.settings_manager import getManager as settings_manager
from orca.speechserver import SpeechServer as AnyServer, VoiceFamily


def write(**line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


class SpeechServer(AnyServer):
    """What Orca takes for its synthesizer."""

    @staticmethod
    def getSpeechServers():
        return [SpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        return SpeechServer()

    def speak(self, text=None, acss=None, interrupt=True):
        family = (acss or {}).get(ACSS.FAMILY) or {}
        language = "-".join(filter(None, (family.get(VoiceFamily.LANG), family.get(VoiceFamily.DIALECT))))
        write(text=text, language=language)

    def speakCharacter(self, character, acss=None):
        self.speak(character, acss)

    def sayAll(self, utteranceIterator, progressCallback):
        for context, acss in utteranceIterator:
            self.speak(context.utterance, acss[0] if isinstance(acss, list) else acss)

    def stop(self):
        write(stop=True)


def choose_voices_by_language():
    """Orca 43 asks for a voice with the language of each run of text and does not use it yet; later versions do."""
    voice_of = speech_generator.SpeechGenerator.voice

    def voice(self, key=None, **args):
        [chosen] = voice_of(self, key, **args)
        if args.get("language"):
            chosen = ACSS(chosen)
            chosen[ACSS.FAMILY] = VoiceFamily(
                # A family without a name is dropped on the way.
                {
                    VoiceFamily.NAME: "",
                    VoiceFamily.LANG: args["language"],
                    VoiceFamily.DIALECT: args.get("dialect", ""),
                }
            )
        return [chosen]

    speech_generator.SpeechGenerator.voice = voice


def tell_idleness():
    if event_manager()._eventQueue.empty():
        write(idle=True)
    return True


def main():
    sys.modules["in_writing"] = sys.modules["__main__"]
    choose_voices_by_language()
    settings_manager().activate()
    for name, value in {
        "speechServerFactory": "in_writing",
        "speechServerInfo": None,
        "enableSpeech": True,
        "enableBraille": False,
        "enableSound": False,
        "enableKeyEcho": False,
        # The reader steps through the page: Orca does not read all of it at once.
        "sayAllOnLoad": False,
        "pageSummaryOnLoad": False,
    }.items():
        setattr(settings, name, value)
        settings_manager().setSetting(name, value)
    GLib.timeout_add(100, tell_idleness)
    return orca.main()


sys.exit(main())
