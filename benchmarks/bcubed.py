"""Scores a clustering against the true one, and a set of pairs against the true set.

Source: A. Bagga and B. Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model",
COLING-ACL 1998: each item has a precision (which share of its predicted cluster is truly with it) and a recall (which
share of its true cluster was put with it); the measure is their mean over all items.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Set
from typing import NamedTuple, TypeVar

Item = TypeVar("Item", bound=Hashable)
Cluster = TypeVar("Cluster", bound=Hashable)
Entity = TypeVar("Entity", bound=Hashable)


class Score(NamedTuple):
    """Precision and recall, from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Give the harmonic mean of the two; 0 where both are."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def bcubed(predicted: Mapping[Item, Hashable], true: Mapping[Item, Hashable]) -> Score:
    """Score a predicted clustering against the true one, item by item.

    Both map each item to its cluster, whatever names the clusters bear. Raises ValueError where the items differ: an
    item that was not clustered is for the caller to put into a cluster of its own. No items at all score 1.
    Takes time in proportion to the items.
    """
    if predicted.keys() != true.keys():
        raise ValueError("the two clusterings are not of the same items")
    if not true:
        return Score(1.0, 1.0)
    together = Counter((predicted[item], true[item]) for item in true)
    of_predicted, of_true = Counter(predicted.values()), Counter(true.values())
    precision = sum(number * number / of_predicted[cluster] for (cluster, _), number in together.items())
    recall = sum(number * number / of_true[entity] for (_, entity), number in together.items())
    return Score(precision / len(true), recall / len(true))


def pair_score(predicted: Set[tuple[Item, Item]], true: Set[tuple[Item, Item]]) -> Score:
    """Score predicted ordered pairs, such as an instrument and its successor; an empty side scores 1."""
    right = len(predicted & true)
    return Score(right / len(predicted) if predicted else 1.0, right / len(true) if true else 1.0)


def entities_of(predicted: Mapping[Item, Cluster], true: Mapping[Item, Entity]) -> dict[Cluster, Entity]:
    """Give each predicted cluster the entity that most of its items are about; of equals, the one met first.

    With it, pairs of predicted clusters become pairs of entities that ``pair_score`` can compare.
    """
    counts: dict[Cluster, Counter[Entity]] = {}
    for item, cluster in predicted.items():
        counts.setdefault(cluster, Counter())[true[item]] += 1
    return {cluster: counter.most_common(1)[0][0] for cluster, counter in counts.items()}
