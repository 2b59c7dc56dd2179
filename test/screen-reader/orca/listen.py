"""Runs Orca with settings of its own, and with a voice that writes down what it is given instead of speaking it.

Usage: listen.py FILE. Each line of FILE is JSON:

    {"say": text}     what a person would hear
    {"event": type}   what a program told Orca
    {"pong": n}       the answer to the n-th SIGUSR1, once Orca has nothing left to do
"""

import json
import signal
import sys

from gi.repository import GLib
from orca import event_manager, messages, orca, settings, speechserver

lines = open(sys.argv[1], "a", buffering=1, encoding="utf-8")


def note(**line):
    lines.write(json.dumps(line, ensure_ascii=False) + "\n")


class SpeechServer(speechserver.SpeechServer):
    """The voice. Orca looks for a class of this name in the module that its settings name."""

    only = None

    @staticmethod
    def getFactoryName():
        return "Transcript"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.only = SpeechServer.only or SpeechServer()
        return SpeechServer.only

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["Transcript", "transcript"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            note(say=text)

    def speakCharacter(self, character, acss=None):
        note(say=character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        for context, _ in utteranceIterator:
            self.speak(context.utterance)

    def stop(self):
        pass


def note_events():
    """Notes each event before Orca deals with it: while there are any, it is not yet silent."""
    enqueue = event_manager.EventManager._enqueue

    def enqueue_and_note(self, event):
        note(event=getattr(event, "type", "key"))
        enqueue(self, event)

    event_manager.EventManager._enqueue = enqueue_and_note


def answer_pings():
    """Answers each SIGUSR1 once the queue of events is empty."""
    pings = 0

    def ping():
        nonlocal pings
        pings += 1
        number = pings

        def answer():
            if not event_manager.getManager()._eventQueue.empty():
                return True
            note(pong=number)
            return False

        GLib.timeout_add(10, answer, priority=GLib.PRIORITY_LOW)
        return True

    GLib.unix_signal_add(GLib.PRIORITY_LOW, signal.SIGUSR1, ping)


sys.modules["transcript"] = sys.modules["__main__"]
settings.speechServerFactory = "transcript"
settings.speechFactoryModules = ["transcript"]
settings.enableBraille = False
settings.enableSound = False
# What the keys are called is in the transcript already.
settings.enableKeyEcho = False
# How far a page has loaded when Orca begins to read it by itself depends on the machine: the transcripts ask for it.
settings.sayAllOnLoad = False
# It says how it takes keys only once it believes that the page has loaded, which is not the same each time.
messages.MODE_BROWSE = messages.MODE_FOCUS = ""

note_events()
answer_pings()
orca.getSettingsManager().activate(None, {})
sys.exit(orca.main())
