# SPDX-License-Identifier: Apache-2.0
"""How values of every type lie in words, so that two values of one type are equal exactly if their words are.

* a scalar: the index of its code, in as few bits as tell the codes apart;
* a set: one bit for each code, in order;
* a map: the words of its values one after the other, in the order of the keys;
* a sequence: one bit for each code that it holds, then one for each pair of codes in order of (first, second): the
  sequence holds both and the lesser code stands earlier. Inserting, removing and comparing places need no search.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from rmapspec.engines.encode.circuit import FALSE, TRUE, Bit, Circuit
from rmapspec.engines.encode.words import Word, add, below_number, bits_for, is_number, number, resize
from rmapspec.system.types import BoolT, MapT, Scalar, SeqT, SetT, Type, Value, base, codes, index, size


def width(t: Type) -> int:
    """How many bits a value takes."""
    match t:
        case SetT(of):
            return size(of)
        case SeqT(of):
            return size(of) * (size(of) + 1) // 2
        case MapT(key, value):
            return size(key) * width(value)
        case _:
            return bits_for(size(t))


def pair_slots(n: int) -> dict[tuple[int, int], int]:
    """Where the bit of each pair of element indexes i < j stands in the word of a sequence over n codes."""
    return {pair: n + at for at, pair in enumerate(combinations(range(n), 2))}


def constant(t: Type, value: Value) -> Word:
    """The word of a known value."""
    match t:
        case SetT(of):
            assert isinstance(value, int)
            return number(value, size(of))
        case SeqT(of):
            assert isinstance(value, tuple)
            place = {index(of, code): at for at, code in enumerate(value) if isinstance(code, int)}
            n = size(of)
            held = tuple(int(i in place) for i in range(n))
            return held + tuple(int(i in place and j in place and place[i] < place[j]) for i, j in pair_slots(n))
        case MapT(_, of_value):
            assert isinstance(value, tuple)
            return tuple(bit for entry in value for bit in constant(of_value, entry))
        case _:
            assert isinstance(value, int)
            return number(index(t, value), width(t))


def decode(t: Type, bits: Sequence[bool]) -> Value:
    """The value that a row of truth values stands for."""
    match t:
        case SetT(of):
            return sum(1 << i for i in range(size(of)) if bits[i])
        case SeqT(of):
            held = [i for i in range(size(of)) if bits[i]]
            later = dict.fromkeys(held, 0)  # how many elements stand later
            for (i, j), at in pair_slots(size(of)).items():
                if bits[i] and bits[j]:
                    later[i if bits[at] else j] += 1
            return tuple(base(of) + i for i in sorted(held, key=lambda i: -later[i]))
        case MapT(key, of_value):
            w = width(of_value)
            return tuple(decode(of_value, bits[i * w : (i + 1) * w]) for i in range(size(key)))
        case _:
            code = base(t) + sum(1 << i for i, bit in enumerate(bits) if bit)
            return bool(code) if isinstance(t, BoolT) else code


def valid(c: Circuit, t: Type, word: Word) -> Bit:
    """Whether a word stands for a value of the type at all."""
    match t:
        case SetT():
            return TRUE
        case SeqT(of):
            return _valid_sequence(c, size(of), word)
        case MapT(key, of_value):
            w = width(of_value)
            return c.conj(valid(c, of_value, word[i * w : (i + 1) * w]) for i in range(size(key)))
        case _:
            return below_number(c, word, size(t))


def _valid_sequence(c: Circuit, n: int, word: Word) -> Bit:
    """Pairs only of elements that are held, and their order is transitive."""
    slots = pair_slots(n)
    rules = [c.implies(word[at], c.conj((word[i], word[j]))) for (i, j), at in slots.items()]
    for i, j, k in combinations(range(n), 3):
        ij, jk, ik = word[slots[i, j]], word[slots[j, k]], word[slots[i, k]]
        held = c.conj((word[i], word[j], word[k]))
        rules.append(c.implies(c.conj((held, ij, jk)), ik))
        rules.append(c.implies(c.conj((held, ij ^ 1, jk ^ 1)), ik ^ 1))
    return c.conj(rules)


def recode(c: Circuit, word: Word, old_base: int, new_base: int, new_width: int) -> Word:
    """The index of the same code counted from another base, modulo 2 to the new width."""
    if old_base == new_base:
        return resize(word, new_width)
    return add(c, word, number(old_base - new_base, new_width), new_width)


def coerce(c: Circuit, word: Word, old: Type, new: Type) -> Word:
    """The same value as one of another type that has it too: a wider range, or the option of a type."""
    if old == new:
        return word
    match old, new:
        case MapT(key, old_value), MapT(new_key, new_value) if codes(key) == codes(new_key):
            w = width(old_value)
            parts = (word[i * w : (i + 1) * w] for i in range(size(key)))
            return tuple(bit for part in parts for bit in coerce(c, part, old_value, new_value))
        case SetT(old_of), SetT(new_of):
            return tuple(word[index(old_of, k)] if k in codes(old_of) else FALSE for k in codes(new_of))
        case SeqT(old_of), SeqT(new_of):
            return _coerce_sequence(word, old_of, new_of)
    if isinstance(old, MapT | SetT | SeqT) or isinstance(new, MapT | SetT | SeqT):
        raise TypeError(f"no value of {old} is a value of {new}")
    return recode(c, word, base(old), base(new), width(new))


def _coerce_sequence(word: Word, old: Scalar, new: Scalar) -> Word:
    shift = base(new) - base(old)
    n = size(old)
    slots = pair_slots(n)
    held = tuple(word[i + shift] if 0 <= i + shift < n else FALSE for i in range(size(new)))
    pairs = ((i + shift, j + shift) for i, j in pair_slots(size(new)))
    return held + tuple(word[slots[pair]] if pair in slots else FALSE for pair in pairs)


def is_code(c: Circuit, t: Scalar, word: Word, code: int) -> Bit:
    """Whether a scalar is this code, which its type need not have."""
    return is_number(c, word, index(t, code)) if code in codes(t) else FALSE


def is_each(c: Circuit, t: Scalar, word: Word, among: Scalar) -> Word:
    """For each code of ``among``, whether a scalar of type ``t`` is it."""
    return tuple(is_code(c, t, word, code) for code in codes(among))
