"""Deep ranking: embeddings of sparse features, then residual units or crosses."""

import torch
from torch import nn
from torch.nn import functional as F
from torchrec_crossnet import CrossNet  # setup.sh takes this one file out of torchrec

from model import Model, system

BATCH = 64


class Embeddings(nn.ModuleList):
    """One table a sparse field; their rows and the dense features, side by side."""

    def __init__(self, vocabulary: int, fields: int, width: int):
        super().__init__(nn.Embedding(vocabulary, width) for _ in range(fields))

    def forward(self, ids, dense):
        rows = [table(ids[:, field]) for field, table in enumerate(self)]
        return torch.cat([*rows, dense], 1)


class ResidualUnit(nn.Module):
    """y = relu(x + W2 relu(W1 x + b1) + b2)"""

    def __init__(self, width: int, hidden: int):
        super().__init__()
        self.expand = nn.Linear(width, hidden)
        self.project = nn.Linear(hidden, width)

    def forward(self, x):
        return F.relu(x + self.project(F.relu(self.expand(x))))


class DeepCrossing(nn.Module):
    """Deep Crossing (Shan et al., 2016): residual units over stacked embeddings."""

    def __init__(self, vocabulary, fields, embedding, dense, hidden):
        super().__init__()
        width = fields * embedding + dense
        self.embeddings = Embeddings(vocabulary, fields, embedding)
        self.units = nn.Sequential(*[ResidualUnit(width, h) for h in hidden])
        self.score = nn.Linear(width, 1)

    def forward(self, ids, dense):
        return torch.sigmoid(self.score(self.units(self.embeddings(ids, dense))))


class CrossAndDeep(nn.Module):
    """DCN-v2 (Wang et al., 2021), in parallel: crosses beside a layer-normalized MLP."""

    def __init__(self, vocabulary, fields, embedding, dense, crosses, hidden):
        super().__init__()
        width = fields * embedding + dense
        self.embeddings = Embeddings(vocabulary, fields, embedding)
        self.cross = CrossNet(width, crosses)
        self.deep = nn.Sequential(nn.LayerNorm(width), nn.Linear(width, hidden), nn.ReLU(),
                                  nn.Linear(hidden, hidden), nn.ReLU())
        self.score = nn.Linear(width + hidden, 1)

    def forward(self, ids, dense):
        x = self.embeddings(ids, dense)
        return torch.sigmoid(self.score(torch.cat([self.cross(x), self.deep(x)], 1)))


@system
def deep_crossing(tiny: bool) -> Model:
    """Deep Crossing, 26 embeddings, 5 residual units, no norm"""
    features = _features(tiny)
    hidden = (16, 32) if tiny else (64, 128, 256, 64, 64)
    return _ranker(DeepCrossing(*features, hidden), *features)


@system
def dcn_v2(tiny: bool) -> Model:
    """DCN-v2 with torchrec CrossNet and a layer-normalized MLP, 1 LN"""
    features = _features(tiny)
    return _ranker(CrossAndDeep(*features, 2 if tiny else 3, 64 if tiny else 1024), *features)


def _features(tiny: bool) -> tuple[int, int, int, int]:
    """Vocabulary of a field, sparse fields, width of an embedding, dense features."""
    return (50, 4, 8, 3) if tiny else (1000, 26, 16, 13)


def _ranker(module, vocabulary, fields, embedding, dense) -> Model:
    return Model(module, lambda batch: (torch.randint(0, vocabulary, (batch, fields)),
                                        torch.randn(batch, dense)), batch=BATCH)
