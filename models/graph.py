"""Graph networks of torch_geometric on one random graph. Their IR holds `tm_tensor.scatter`."""

import torch
from torch import nn
from torch.nn import functional as F
from torch_geometric.nn import (DeepGCNLayer, GCNConv, GENConv, JumpingKnowledge,
                                ResGatedGraphConv)
from torch_geometric.nn.conv.gcn_conv import gcn_norm

from model import Model, system

NODES, EDGES, FEATURES, CLASSES = 64, 256, 64, 6


class ResGatedGcn(nn.Module):
    """h_i' = h_i + relu(BN(A h_i + sum_j sigmoid(B h_i + C h_j) * V h_j))

    (Bresson and Laurent, 2017)
    """

    def __init__(self, width: int, layers: int):
        super().__init__()
        self.embed = nn.Linear(FEATURES, width)
        self.convs = nn.ModuleList(ResGatedGraphConv(width, width) for _ in range(layers))
        self.norms = nn.ModuleList(nn.BatchNorm1d(width) for _ in range(layers))
        self.classify = nn.Linear(width, CLASSES)

    def forward(self, features, edges):
        h = self.embed(features)
        for conv, norm in zip(self.convs, self.norms):
            h = h + F.relu(norm(conv(h, edges)))
        return self.classify(h)


class JumpingKnowledgeNet(nn.Module):
    """The classifier sees the states of all layers (Xu et al., 2018)."""

    def __init__(self, mode: str, width: int, layers: int):
        super().__init__()
        # The edge weights are an input, normalized once for the graph.
        widths = [FEATURES] + [width] * layers
        self.convs = nn.ModuleList(GCNConv(widths[layer], width, normalize=False)
                                   for layer in range(layers))
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(layers))
        self.jump = JumpingKnowledge(mode, width, layers)
        self.classify = nn.Linear(layers * width if mode == "cat" else width, CLASSES)

    def forward(self, features, edges, weights):
        h, states = features, []
        for conv, norm in zip(self.convs, self.norms):
            h = F.relu(norm(conv(h, edges, weights)))
            states.append(h)
        return self.classify(self.jump(states))


class DeepGcn(nn.Sequential):
    """DeepGCN 'res+' layers: x + conv(relu(LN(x))), softmax aggregation (Li et al., 2020)."""

    def __init__(self, width: int, layers: int):
        super().__init__(*[self._layer(width) for _ in range(layers)])

    @staticmethod
    def _layer(width: int) -> DeepGCNLayer:
        conv = GENConv(width, width, aggr="softmax", learn_t=True, num_layers=2, norm="layer")
        return DeepGCNLayer(conv, nn.LayerNorm(width), nn.ReLU(), block="res+", dropout=0.0)

    def forward(self, features, edges):
        for layer in self:
            features = layer(features, edges)
        return features


@system
def res_gated_gcn(tiny: bool) -> Model:
    """torch_geometric ResGatedGraphConv, BN and residual, 4 layers"""
    return _on_graph(ResGatedGcn(width=70, layers=_layers(tiny)))


@system
def jknet_cat(tiny: bool) -> Model:
    """torch_geometric GCNConv, LN, jumping knowledge by concatenation, 4 layers"""
    return _on_weighted_graph(JumpingKnowledgeNet("cat", 64, _layers(tiny)))


@system
def jknet_max(tiny: bool) -> Model:
    """torch_geometric GCNConv, LN, jumping knowledge by maximum, 4 layers"""
    return _on_weighted_graph(JumpingKnowledgeNet("max", 64, _layers(tiny)))


@system
def jknet_lstm(tiny: bool) -> Model:
    """torch_geometric GCNConv, LN, jumping knowledge by LSTM attention, 4 layers"""
    return _on_weighted_graph(JumpingKnowledgeNet("lstm", 64, _layers(tiny)))


@system
def deep_gcn(tiny: bool) -> Model:
    """torch_geometric DeepGCNLayer 'res+' over GENConv, 4 layers, 8 LN"""
    return _on_graph(DeepGcn(64, _layers(tiny)))


def _layers(tiny: bool) -> int:
    return 2 if tiny else 4


def _graph() -> tuple[torch.Tensor, torch.Tensor]:
    return torch.randn(NODES, FEATURES), torch.randint(0, NODES, (2, EDGES))


def _weighted_graph() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    features, edges = _graph()
    edges, weights = gcn_norm(edges, num_nodes=NODES, add_self_loops=False)
    return features, edges, weights


def _on_graph(module: nn.Module) -> Model:
    return Model(module, lambda batch: _graph(), batch_axis=None)


def _on_weighted_graph(module: nn.Module) -> Model:
    return Model(module, lambda batch: _weighted_graph(), batch_axis=None)
